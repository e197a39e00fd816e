import type { Words } from "../english";
import { counted } from "./grammar";

function ago(days: number): string {
  if (days === 0) return "hoy";
  return days === 1 ? "ayer" : `hace ${counted(days, "día", "días")}`;
}

/** Spanish words of Prepare meeting, and of how long an item has been waited for. */
export const PREPARE_WORDS_ES: Words["prepare"] = {
  title: "Preparar reunión",
  titleFor: (what) => `Preparar: ${what}`,
  lastMeeting: "Última reunión",
  noLastMeeting: "Ninguna reunión hasta ahora.",
  metOn: (day, distance) => `${day} (${distance})`,
  counted: (title, count) => `${title} (${count})`,
  decisions: "Decisiones",
  asked: (days, meetingsSince) =>
    meetingsSince === 0
      ? `pedida ${ago(days)}`
      : `pedida ${ago(days)}, ${counted(meetingsSince, "reunión", "reuniones")} desde entonces`,
  longestWait: (days) => `espera más larga: ${counted(days, "día", "días")}`,
  people: (count) => counted(count, "persona", "personas"),
  whoIsMeant: (name) => `¿A quién se refiere “${name}”?`,
  openPerson: (name) => `Abrir ${name}`,
  empty: {
    noNote: "No hay ninguna nota abierta",
    noNoteHint:
      "Abre la nota de una reunión y vuelve a ejecutar “Preparar reunión”. O usa el botón en la vista de una persona.",
    gone: "La nota ya no existe",
    goneHint: (path) => `${path} se eliminó o se renombró, o los ajustes hacen que no cuente.`,
    nobody: "Esta nota no nombra a nadie",
    nobodyHint:
      "Las personas de una reunión están en sus propiedades person y participants, o en una línea “With:” antes del primer encabezado.",
    nobodyLeft: "Ya no se conoce a ninguna de estas personas",
    nobodyLeftHint:
      "Sus perfiles se eliminaron o se renombraron, y ya ninguna reunión nombra a estas personas.",
  },
};
