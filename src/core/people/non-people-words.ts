/** Words of one language that stand where a name could, and name nobody. Compared by name key. */
export interface NonPeopleWords {
  /** Stand for a group. */
  readonly groups: readonly string[];
  /** Stand for nobody yet. */
  readonly placeholders: readonly string[];
  /** "Unknown", which may have a word after it: "Unknown speaker". */
  readonly unknown: readonly string[];
  /** "Speaker", as transcripts number them. */
  readonly speaker: readonly string[];
  /** With a number, stand for those who are not named: "3 others". Without the number here. */
  readonly others: readonly string[];
}

const words = (text: string): readonly string[] => text.split(", ");

/**
 * By language. All of them count at once (ADR 38): a vault holds notes in several languages, whatever the language of the
 * interface. English groups are the default of a setting.
 */
export const NON_PEOPLE: Readonly<Record<string, NonPeopleWords>> = {
  en: {
    groups: words(
      "Team, All, Everyone, Everybody, Group, People, Legal, Product, Marketing, Engineering, Sales, Finance, HR, " +
        "Human Resources, IT, Operations, Ops, Support, Customer Success, Design, Security, Leadership, Management, " +
        "Procurement, Compliance, Data, Research, R&D, QA, DevOps, Admin, Attendees, Participants",
    ),
    placeholders: words("TBD, TBC, TBA, n/a, na, none, nobody, others, et al"),
    unknown: ["unknown"],
    speaker: ["speaker"],
    others: words("others, other people, other, more, more people, guests"),
  },
  de: {
    groups: words(
      "Alle, Gruppe, Teilnehmer, Teilnehmende, Vertrieb, Entwicklung, Technik, Finanzen, Buchhaltung, Personal, " +
        "Personalabteilung, Einkauf, Rechtsabteilung, Produktmanagement, Kundendienst, Geschäftsführung, Geschäftsleitung, " +
        "Führung, Betrieb, Sicherheit, Datenschutz, Forschung, Verwaltung",
    ),
    placeholders: words("offen, noch offen, unklar, niemand, keiner, k A, n n, weitere, andere"),
    unknown: words("unbekannt, unbekannte, unbekannter"),
    speaker: words("sprecher, sprecherin"),
    others: words("weitere, andere, weitere Personen, weitere Teilnehmer"),
  },
  es: {
    groups: words(
      "Equipo, Todos, Todas, Grupo, Participantes, Asistentes, Ventas, Ingeniería, Desarrollo, Producto, Finanzas, " +
        "Contabilidad, RRHH, Recursos Humanos, Compras, Operaciones, Soporte, Atención al cliente, Diseño, Seguridad, " +
        "Dirección, Gerencia, Jurídico, Investigación, Administración",
    ),
    placeholders: words(
      "por definir, por confirmar, por determinar, pendiente, nadie, ninguno, otros, otras",
    ),
    unknown: words("desconocido, desconocida"),
    speaker: words("hablante, orador"),
    others: words("otros, otras, más, personas más, otras personas"),
  },
  fr: {
    groups: words(
      "Équipe, Tous, Toutes, Tout le monde, Groupe, Participants, Ventes, Commercial, Ingénierie, Développement, Produit, " +
        "Finances, Comptabilité, RH, Ressources humaines, Achats, Exploitation, Assistance, Service client, Conception, " +
        "Sécurité, Direction, Juridique, Recherche, Données, Administration",
    ),
    placeholders: words("à définir, à confirmer, à déterminer, personne, aucun, autres"),
    unknown: words("inconnu, inconnue"),
    speaker: words("intervenant, intervenante, locuteur"),
    others: words("autres, autres personnes"),
  },
  ja: {
    groups: words(
      "全員, みんな, チーム, グループ, 参加者, 出席者, 営業, 営業部, 開発, 開発部, 技術部, 経理, 財務, 人事, 人事部, 法務, 法務部, 総務, " +
        "企画, マーケティング, サポート, デザイン, 経営陣, 購買, 品質保証, 研究開発",
    ),
    placeholders: words("未定, 調整中, 担当未定, なし, 該当なし, その他"),
    unknown: ["不明"],
    speaker: words("話者, 発言者, スピーカー"),
    others: words("他名, ほか名, その他名"),
  },
  zh: {
    groups: words(
      "全体, 大家, 所有人, 团队, 小组, 参会人, 参会者, 与会者, 销售, 销售部, 研发, 研发部, 技术部, 产品部, 市场部, 财务, 财务部, 人事, 人力资源, " +
        "人事部, 法务, 法务部, 采购, 采购部, 运营, 客服, 设计部, 管理层, 行政",
    ),
    placeholders: words("待定, 待确认, 未定, 无, 暂无, 其他人"),
    unknown: words("未知, 不明"),
    speaker: words("发言人, 说话人"),
    others: words("等人, 其他人, 人"),
  },
  pt: {
    groups: words(
      "Equipe, Equipa, Time, Todos, Todas, Grupo, Participantes, Vendas, Engenharia, Desenvolvimento, Produto, Financeiro, " +
        "Finanças, Contabilidade, RH, Recursos Humanos, Compras, Operações, Suporte, Atendimento, Segurança, Diretoria, " +
        "Direção, Gerência, Jurídico, Dados, Pesquisa, Administração",
    ),
    placeholders: words("a definir, a confirmar, a determinar, pendente, ninguém, nenhum, outros, outras"),
    unknown: words("desconhecido, desconhecida"),
    speaker: words("orador, oradora, locutor"),
    others: words("outros, outras, mais, outras pessoas"),
  },
};
