import type { LeftOutReason } from "../../../core/exclusions";
import type { Words } from "../english";
import { counted, form } from "./grammar";

/** One and many notes left out for a reason. */
const LEFT_OUT: Readonly<Record<LeftOutReason, readonly [string, string]>> = {
  pattern: ["nota nos seus caminhos excluídos", "notas nos seus caminhos excluídos"],
  obsidian: ["nota excluída nas configurações do Obsidian", "notas excluídas nas configurações do Obsidian"],
  "templates-folder": ["nota na pasta de modelos", "notas na pasta de modelos"],
  template: ["modelo: uma propriedade ainda contém {{…}}", "modelos: uma propriedade ainda contém {{…}}"],
  "conflict-copy": [
    "cópia criada por um conflito de sincronização",
    "cópias criadas por um conflito de sincronização",
  ],
};

const SCOPES: Words["firstRun"]["found"]["scopes"] = {
  "involves-person": "São coletadas as caixas de seleção que envolvem uma pessoa.",
  "people-notes": "São coletadas as caixas de seleção das notas sobre pessoas.",
  vault: "São coletadas as caixas de seleção do cofre inteiro.",
};

/** Portuguese words of the question of the first use, and of What I found. */
export const FIRST_RUN_WORDS_PT_BR: Words["firstRun"] = {
  question: {
    title: "Qual destes nomes é o seu?",
    why: "Os seus itens de ação, e o que os outros esperam de você, são encontrados pelo seu nome.",
    inMeetings: (count) => `em ${counted(count, "reunião", "reuniões")}`,
    otherName: "Outro nome",
    otherPlaceholder: "Seu nome, outros após vírgulas",
    useName: "Usar este nome",
    skip: "Pular",
  },
  found: {
    title: "O que encontrei",
    indexing: (done, total) => `Lendo notas: ${done.text} de ${total.text}`,
    inVault: (notes) => `Em ${counted(notes, "nota", "notas")}`,
    peopleNotes: (count) => form(count, "nota sobre pessoas", "notas sobre pessoas"),
    profiles: (count) => form(count, "perfil", "perfis"),
    meetings: (count) => form(count, "nota de reunião", "notas de reunião"),
    otherMeetings: (count) =>
      `${count.text} ${form(count, "de outro tipo, porque lista participantes", "de outros tipos, porque listam participantes")}`,
    people: (count) => form(count, "pessoa", "pessoas"),
    withProfile: (count) => `${count.text} com perfil`,
    openItems: (count) => form(count, "item em aberto", "itens em aberto"),
    proposed: (count, percent) =>
      `${counted(count, "deles é proposto", "deles são propostos")} (${percent.text}%)`,
    lookedFor: (property, value, tag) =>
      `Uma nota é sobre pessoas quando a propriedade ${property} é ${value} ou quando tem a etiqueta #${tag}.`,

    you: "Você",
    youAre: (names) => `Você é ${names.join(", ")}.`,
    youAreNobody: "Seu nome não está definido: nenhum item é seu ainda.",
    setYou: "Dizer quem você é…",

    leftOut: "Notas deixadas de fora",
    nothingLeftOut: "Nenhuma nota é deixada de fora.",
    leftOutNotes: (count, reason) => form(count, ...LEFT_OUT[reason]),
    morePaths: (count) => `e mais ${count.text}`,
    changeExclusions: "Alterar exclusões",

    scope: "O que é coletado",
    scopes: SCOPES,
    changeScope: "Alterar o que é coletado",

    never: "Nunca por conta própria",
    neverList: [
      "Nenhuma nota é alterada ou criada sem que você clique ou execute um comando, e só como foi mostrado a você.",
      "Nada é gravado quando o Obsidian inicia, quando uma nota é aberta ou enquanto as notas são lidas.",
      "Seus nomes, respostas e escolhas ficam nas configurações do plugin, não nas suas notas.",
      "Nada sai deste dispositivo.",
    ],
    checkNames: "Conferir nomes",
  },
};
