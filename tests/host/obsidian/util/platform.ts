/** `Platform`, switchable to a phone, and what depends on the version and the language. */

export const apiVersion = "1.13.1";

export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "app://simulated/",
};

export type FormFactor = "desktop" | "phone";

/** Changes what `Platform` says and the body's classes, as the app's own start does. */
export function setFormFactor(form: FormFactor): void {
  const isPhone = form === "phone";
  Object.assign(Platform, {
    isDesktop: !isPhone,
    isDesktopApp: !isPhone,
    isMobile: isPhone,
    isMobileApp: isPhone,
    isAndroidApp: isPhone,
    isPhone,
    isLinux: !isPhone,
  });
  document.body.classList.toggle("is-mobile", isPhone);
  document.body.classList.toggle("is-phone", isPhone);
}

export function requireApiVersion(version: string): boolean {
  const wanted = version.split(".").map(Number);
  const have = apiVersion.split(".").map(Number);
  for (let i = 0; i < Math.max(wanted.length, have.length); i++) {
    const difference = (have[i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Languages the app lays out from right to left. */
const RTL_LANGUAGES = /^(?:ar|dv|fa|he|ku|ur)\b/;

/** Chooses the language as the app's settings do; null is English. The layout follows. */
export function setLanguage(language: string | null): void {
  if (language === null) window.localStorage.removeItem("language");
  else window.localStorage.setItem("language", language);
  document.documentElement.lang = language ?? "en";
  document.body.classList.toggle("mod-rtl", RTL_LANGUAGES.test(language ?? ""));
}

/** Obsidian keeps the chosen language in local storage. */
export function getLanguage(): string {
  return window.localStorage.getItem("language") ?? "en";
}
