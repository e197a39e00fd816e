/** Texts that would become an element, a request or code wherever a text is taken for HTML, Markdown or a link. */
const PAYLOADS: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "<img src=https://evil.example/pixel.gif>",
  "<script>alert(1)</script>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<a href=javascript:alert(1)>click</a>",
  "<form action=https://evil.example><input autofocus onfocus=alert(1)></form>",
  "<style>@import 'https://evil.example/a.css'</style>",
  "<link rel=stylesheet href=https://evil.example/a.css>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "<base href=https://evil.example/>",
  "<object data=https://evil.example/a.swf></object>",
  "<embed src=https://evil.example/a.svg>",
  "<video src=https://evil.example/a.mp4 onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<marquee onstart=alert(1)>",
  "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
  "<template><img src=x onerror=alert(1)></template>",
  "<!--<img src=x onerror=alert(1)>-->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "&lt;img src=x onerror=alert(1)&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "\\u003cscript\\u003ealert(1)",
  "![](https://evil.example/pixel.gif)",
  "![[https://evil.example/pixel.gif]]",
  "![[Secret note]]",
  "[click](javascript:alert(1))",
  "[[Secret note|Dana]]",
  "[[../../../etc/passwd]]",
  "<%* await tp.file.delete() %>",
  "`= dv.span('<img src=x>')`",
  "$= dv.el('img')",
  "$\\href{javascript:alert(1)}{x}$",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}",
  "__proto__",
  "constructor",
];

/** The same in the places where such texts come through: inside a name, an attribute, a link, or turned around. */
const FRAMES: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `Dana ${payload}`,
  (payload) => `"'>${payload}<"'`,
  (payload) => `]]${payload}|x`,
  (payload) => `\u202E${payload}\u202C`,
];

/** Two hundred texts nobody should be called. */
export const HOSTILE_STRINGS: readonly string[] = PAYLOADS.flatMap((payload) =>
  FRAMES.map((frame) => frame(payload)),
);

/** Elements that load, run, or take something by themselves, and attributes that do. */
const ACTIVE_ELEMENTS =
  "img, script, iframe, frame, object, embed, video, audio, source, link, meta, base, style, form, input, " +
  "details, marquee, math, template, a[href]";
const ACTIVE_ATTRIBUTE = /^(?:on|src|srcdoc|srcset|href|xlink:href|style|action|formaction|data$|poster)/;

/** @returns what under an element could only come from a hostile text; icons of ours are plain SVG shapes. */
export function activeParts(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll(ACTIVE_ELEMENTS)].map((el) => el.tagName);
  const attributes = [...root.querySelectorAll("*")].flatMap((el) =>
    el.getAttributeNames().filter((name) => ACTIVE_ATTRIBUTE.test(name)),
  );
  return [...elements, ...attributes];
}
