import type { Words } from "../english";

/** Spanish words of the settings tab. */
export const SETTINGS_WORDS_ES: Words["settings"] = {
  headings: {
    people: "Personas",
    items: "Tareas",
    hover: "Fichas al pasar el cursor",
    advanced: "Avanzado",
  },
  myNames: {
    name: "Mis nombres",
    desc: "Nombres que se refieren a ti, uno por línea. Se muestra el primero. “Me” y “Myself” siempre se refieren a ti.",
    placeholder: "Dana Okafor",
  },
  aliases: {
    name: "Alias",
    desc: "Otros nombres de personas, una persona por línea. Los alias de las propiedades de un perfil también cuentan.",
    placeholder: "Dana Okafor = Dee, D. Okafor",
  },
  differentPeople: {
    name: "Personas distintas",
    desc: "Nombres que no son de la misma persona, un par por línea. Un asterisco en lugar de un nombre representa a todas las personas conocidas.",
    placeholder: "Dana Okafor | Dana Petrov",
  },
  notPeople: {
    name: "No son personas",
    desc: "Nombres que no son de nadie, uno por línea.",
    placeholder: "Recepción",
  },
  checkNames: {
    name: "Revisar nombres",
    desc: "Lista los nombres que pueden referirse a alguien distinto de quien parece y pregunta quiénes son.",
  },
  peopleProperty: {
    name: "Propiedad de personas",
    desc: "La propiedad que indica que una nota es sobre personas.",
  },
  peopleValue: {
    name: "Valor de la propiedad",
    desc: "El valor que tiene esa propiedad en las notas sobre personas.",
  },
  peopleTag: {
    name: "Etiqueta de personas",
    desc: "Una etiqueta que indica lo mismo. Basta con la propiedad o con la etiqueta.",
  },
  otherNotesAreMeetings: {
    name: "Otras notas son reuniones",
    desc: "Las notas de otros tipos que incluyen participantes o asistentes también aparecen en las cronologías.",
  },
  personFollowsNote: {
    name: "La persona sigue la nota activa",
    desc: "La vista de una persona muestra de quién trata la nota activa, a menos que la vista esté fijada.",
  },
  profileFolder: {
    name: "Carpeta de perfiles nuevos",
    desc: "Cada perfil nuevo se crea aquí como nota de carpeta. Déjalo vacío para usar la raíz de la bóveda.",
  },
  profileTemplate: {
    name: "Plantilla de perfiles nuevos",
    desc:
      "Texto de un perfil nuevo. {{name}} representa a la persona; {{date}}, el día. " +
      "Lo que convierte una nota en una nota sobre personas se añade donde falte.",
    placeholder: "---\nrole:\ncreated: {{date}}\n---\n# {{name}}",
  },
  itemScope: {
    name: "Tareas recopiladas",
    desc: "Qué casillas recopilan las listas.",
    options: {
      "involves-person": "Tareas que involucran a una persona",
      "people-notes": "Tareas en notas sobre personas",
      vault: "Tareas de toda la bóveda",
    },
  },
  requiredTag: {
    name: "Etiqueta obligatoria",
    desc: "Solo se recopilan tareas con esta etiqueta. Déjalo vacío para usar el filtro global de Tasks.",
    placeholder: "#tarea",
  },
  inboxPaths: {
    name: "Notas de bandeja de entrada",
    desc: "Notas en las que una tarea sin responsable es tuya, una ruta por línea. * representa cualquier texto. La nota de bandeja de entrada de abajo siempre cuenta.",
    placeholder: "Bandeja/**",
  },
  inboxNote: {
    name: "Nota de bandeja de entrada",
    desc: "Adónde va una tarea nueva que no pertenece a ninguna reunión ni a ningún perfil. Se crea al añadir la primera.",
  },
  showOverdueCount: {
    name: "Tareas vencidas en la barra de estado",
    desc: "Muestra cuántas tareas están vencidas.",
  },
  statusOverrides: {
    name: "Estados",
    desc:
      "Estados que Tasks no conoce o llama de otra forma, uno por línea: símbolo = TIPO nombre. " +
      "Los tipos son TODO, IN_PROGRESS, ON_HOLD, DONE, CANCELLED y NON_TASK.",
    placeholder: "? = TODO Propuesta",
  },
  weekStart: {
    name: "La semana empieza el",
    desc: "Determina dónde termina “Esta semana”.",
    options: {
      "0": "Domingo",
      "1": "Lunes",
      "2": "Martes",
      "3": "Miércoles",
      "4": "Jueves",
      "5": "Viernes",
      "6": "Sábado",
    },
  },
  hoverCard: {
    name: "Mostrar ficha",
    desc: "La ficha de una persona en los enlaces a ella. La otra forma de pasar el cursor queda para la vista previa de página.",
    options: (modKey) => ({
      hover: "Al pasar el cursor",
      mod: `Al pasar el cursor con ${modKey}`,
      off: "Nunca",
    }),
  },
  markNames: {
    name: "Marcar nombres después de @",
    desc: "El nombre de una persona después de un @ en un elemento de lista parece un enlace y muestra la ficha.",
  },
  suggestPeople: {
    name: "Sugerir personas después de @",
    desc: "Dónde se ofrecen personas al escribir @ en una nota.",
    options: {
      "list-items": "En elementos de lista",
      anywhere: "En cualquier lugar",
      off: "Nunca",
    },
  },
  insertPeopleAs: {
    name: "Insertar personas como",
    desc: "En qué se convierte en la nota una persona sugerida.",
    options: {
      at: "@Nombre Completo",
      link: "[[Nombre Completo]]",
    },
  },
  excludedPaths: {
    name: "Rutas excluidas",
    desc:
      "Notas que no cuentan para nada, un patrón por línea. Sin barra, coincide con cualquier nombre de carpeta o archivo; " +
      "con barra, empieza en la raíz de la bóveda. * representa cualquier texto. Los archivos excluidos de Obsidian no cuentan en ningún caso.",
    placeholder: "_archive",
  },
  groupWords: {
    name: "Palabras de grupo",
    desc:
      "Palabras que representan a un grupo y no a una persona, una por línea. Las habituales de otros idiomas cuentan en cualquier caso; " +
      "un signo menos delante de una palabra la quita, como en -Data.",
    placeholder: "Marketing",
  },
  indexCache: {
    name: "Índice guardado en este dispositivo",
    desc:
      "Lo que tus notas dicen de personas y tareas, para que el próximo inicio lea solo lo que cambió. " +
      "Se queda en este dispositivo, fuera de la bóveda.",
    nothing: "Ahora no hay nada guardado.",
    kept: (size) => `Espacio ocupado: ${size}.`,
    rebuild: "Reconstruir índice",
    rebuilding: "Se están volviendo a leer todas las notas.",
  },
  notSaved: {
    unreadable:
      "No se guardó: los ajustes guardados no se pudieron leer y no se sobrescriben. El cambio vale hasta que se cierre Obsidian.",
    newer:
      "No se guardó: una versión más reciente de este plugin guardó los ajustes. El cambio vale hasta que se cierre Obsidian.",
    failed: "No se pudieron escribir los ajustes. El cambio vale hasta que se cierre Obsidian.",
  },
  problems: {
    empty: "Esto no puede estar vacío.",
    colon: "El nombre de una propiedad no puede contener dos puntos.",
    tag: (text) => `“${text}” no puede ser una etiqueta. Usa letras, dígitos, -, _ y /, sin espacios.`,
    commaInName: (line) => `Escribe un nombre por línea: “${line}” contiene una coma.`,
    noName: (line) => `“${line}” no contiene ningún nombre.`,
    alias: (line) => `“${line}” no tiene la forma Nombre = alias, alias.`,
    pair: (line) => `“${line}” no tiene la forma Nombre | otro nombre.`,
    notePath: "Escribe la ruta de una nota de la bóveda, terminada en .md.",
    backslash: (line) => `Separa las carpetas con / en lugar de \\ en “${line}”.`,
    status: (line) => `“${line}” no tiene la forma símbolo = TIPO nombre.`,
    folder: (text) => `“${text}” no puede ser una carpeta de la bóveda.`,
    placeholder: (text) => `${text} no representa nada. Usa {{name}} y {{date}}.`,
    everything: (line) => `“${line}” excluiría todas las notas.`,
  },
};
