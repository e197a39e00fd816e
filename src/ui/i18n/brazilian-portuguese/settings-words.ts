import type { Words } from "../english";

/** Portuguese words of the settings tab. */
export const SETTINGS_WORDS_PT_BR: Words["settings"] = {
  headings: {
    people: "Pessoas",
    items: "Itens de ação",
    hover: "Cartões ao passar o mouse",
    advanced: "Avançado",
  },
  myNames: {
    name: "Meus nomes",
    desc: "Nomes que se referem a você, um por linha. O primeiro é exibido. “Me” e “Myself” sempre se referem a você.",
    placeholder: "Dana Okafor",
  },
  aliases: {
    name: "Apelidos",
    desc: "Outros nomes de pessoas, uma pessoa por linha. Os apelidos nas propriedades de um perfil também contam.",
    placeholder: "Dana Okafor = Dee, D. Okafor",
  },
  differentPeople: {
    name: "Pessoas diferentes",
    desc: "Nomes que não são da mesma pessoa, um par por linha. Um asterisco no lugar de um nome representa todas as pessoas conhecidas.",
    placeholder: "Dana Okafor | Dana Petrov",
  },
  notPeople: {
    name: "Não são pessoas",
    desc: "Nomes que não são de ninguém, um por linha.",
    placeholder: "Recepção",
  },
  checkNames: {
    name: "Conferir nomes",
    desc: "Lista nomes que podem se referir a alguém diferente do que parecem e pergunta quem são.",
  },
  peopleProperty: {
    name: "Propriedade de pessoas",
    desc: "A propriedade que indica que uma nota é sobre pessoas.",
  },
  peopleValue: {
    name: "Valor da propriedade",
    desc: "O valor que essa propriedade tem nas notas sobre pessoas.",
  },
  peopleTag: {
    name: "Etiqueta de pessoas",
    desc: "Uma etiqueta que indica o mesmo. Basta a propriedade ou a etiqueta.",
  },
  otherNotesAreMeetings: {
    name: "Outras notas são reuniões",
    desc: "Notas de outros tipos que listam participantes também ficam nas linhas do tempo.",
  },
  personFollowsNote: {
    name: "A pessoa segue a nota ativa",
    desc: "A visualização de uma pessoa mostra de quem trata a nota à frente, a menos que esteja fixada.",
  },
  profileFolder: {
    name: "Pasta de novos perfis",
    desc: "Cada novo perfil se torna uma nota de pasta aqui. Deixe vazio para a raiz do cofre.",
  },
  profileTemplate: {
    name: "Modelo de novos perfis",
    desc:
      "Texto de um novo perfil. {{name}} representa a pessoa; {{date}}, o dia. " +
      "O que faz de uma nota uma nota sobre pessoas é adicionado onde faltar.",
    placeholder: "---\ncargo:\ncriado: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "Itens coletados",
    desc: "Quais caixas de seleção as listas coletam.",
    options: {
      "involves-person": "Itens que envolvem uma pessoa",
      "people-notes": "Itens em notas sobre pessoas",
      vault: "Itens do cofre inteiro",
    },
  },
  requiredTag: {
    name: "Etiqueta obrigatória",
    desc: "Só são coletados itens com esta etiqueta. Deixe vazio para seguir o filtro global do Tasks.",
    placeholder: "#tarefa",
  },
  inboxPaths: {
    name: "Notas de entrada",
    desc: "Notas em que um item sem responsável é seu, um caminho por linha. * representa qualquer texto. A nota de entrada abaixo sempre conta.",
    placeholder: "Entrada/**",
  },
  inboxNote: {
    name: "Nota de entrada",
    desc: "Para onde vai um novo item de ação que não pertence a nenhuma reunião nem perfil. É criada quando o primeiro é adicionado.",
  },
  showOverdueCount: {
    name: "Contagem de atrasados na barra de status",
    desc: "Mostra quantos itens de ação estão atrasados.",
  },
  statusOverrides: {
    name: "Lista de status",
    desc:
      "Status que o Tasks não conhece ou chama de outra forma, um por linha: símbolo = TIPO nome. " +
      "Os tipos são TODO, IN_PROGRESS, ON_HOLD, DONE, CANCELLED e NON_TASK.",
    placeholder: "? = TODO Proposto",
  },
  weekStart: {
    name: "A semana começa em",
    desc: "Onde “Esta semana” termina.",
    options: {
      "0": "Domingo",
      "1": "Segunda-feira",
      "2": "Terça-feira",
      "3": "Quarta-feira",
      "4": "Quinta-feira",
      "5": "Sexta-feira",
      "6": "Sábado",
    },
  },
  hoverCard: {
    name: "Mostrar cartão ao passar o mouse",
    desc: "O cartão de uma pessoa nos links para ela. A outra forma de passar o mouse continua sendo a da prévia da página.",
    options: (modKey) => ({
      hover: "Ao passar o mouse",
      mod: `Ao passar o mouse com ${modKey}`,
      off: "Nunca",
    }),
  },
  markNames: {
    name: "Marcar nomes após @",
    desc: "O nome de uma pessoa após um @ em um item de lista parece um link e mostra o cartão.",
  },
  suggestPeople: {
    name: "Sugerir pessoas após @",
    desc: "Onde digitar um @ em uma nota oferece pessoas.",
    options: {
      "list-items": "Em itens de lista",
      anywhere: "Em qualquer lugar",
      off: "Nunca",
    },
  },
  insertPeopleAs: {
    name: "Inserir pessoas como",
    desc: "O que uma pessoa sugerida se torna na nota.",
    options: {
      at: "@Nome Completo",
      link: "[[Nome Completo]]",
    },
  },
  excludedPaths: {
    name: "Caminhos excluídos",
    desc:
      "Notas que não contam para nada, um padrão por linha. Sem barra, vale para qualquer nome de pasta ou arquivo; " +
      "com barra, começa na raiz do cofre. * representa qualquer texto. Os arquivos excluídos do Obsidian ficam de fora de qualquer forma.",
    placeholder: "_archive",
  },
  groupWords: {
    name: "Palavras de grupo",
    desc:
      "Palavras que representam um grupo em vez de uma pessoa, uma por linha. As mais comuns de outros idiomas contam de qualquer forma; " +
      "um sinal de menos antes de uma palavra a retira, como em -Data.",
    placeholder: "Marketing",
  },
  indexCache: {
    name: "Índice guardado neste dispositivo",
    desc:
      "O que suas notas dizem sobre pessoas e itens de ação, para que a próxima inicialização leia só o que mudou. " +
      "Fica neste dispositivo, fora do cofre.",
    nothing: "Nada está guardado agora.",
    kept: (size) => `Espaço ocupado: ${size}.`,
    rebuild: "Reconstruir índice",
    rebuilding: "Todas as notas estão sendo lidas de novo.",
  },
  notSaved: {
    unreadable:
      "Não foi salvo: as configurações gravadas não puderam ser lidas e não são sobrescritas. A alteração vale até o Obsidian ser fechado.",
    newer:
      "Não foi salvo: uma versão mais nova deste plugin gravou as configurações. A alteração vale até o Obsidian ser fechado.",
    failed: "Não foi possível gravar as configurações. A alteração vale até o Obsidian ser fechado.",
  },
  problems: {
    empty: "Isto não pode ficar vazio.",
    colon: "O nome de uma propriedade não pode conter dois-pontos.",
    tag: (text) => `“${text}” não pode ser uma etiqueta. Use letras, dígitos, -, _ e /, sem espaços.`,
    commaInName: (line) => `Escreva um nome por linha: “${line}” contém uma vírgula.`,
    noName: (line) => `“${line}” não contém nenhum nome.`,
    alias: (line) => `“${line}” não está no formato Nome = apelido, apelido.`,
    pair: (line) => `“${line}” não está no formato Nome | outro nome.`,
    notePath: "Escreva o caminho de uma nota do cofre, terminado em .md.",
    backslash: (line) => `Separe as pastas com / em vez de \\ em “${line}”.`,
    status: (line) => `“${line}” não está no formato símbolo = TIPO nome.`,
    folder: (text) => `“${text}” não pode ser uma pasta do cofre.`,
    placeholder: (text) => `${text} não representa nada. Use {{name}} e {{date}}.`,
    everything: (line) => `“${line}” deixaria de fora todas as notas.`,
  },
};
