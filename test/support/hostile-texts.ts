/**
 * Texts that run `probe()` where they are taken for markup, a template, an address or code; each on one line, and such
 * that a backend stores it as it is.
 */
export const hostileTexts: readonly string[] = [
  '<script>probe()</script>',
  '<img src=x onerror=probe()>',
  '<svg/onload=probe()><use href="data:image/svg+xml,#x"/>',
  '<iframe srcdoc="<script>parent.probe()</script>"></iframe>',
  '"><b autofocus tabindex=1 onfocus=probe()>x</b>',
  "' onmouseover=probe() x='",
  '</textarea></style></template><script>probe()</script>',
  '<details open ontoggle=probe()><summary>x</summary></details>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=probe()>">',
  '<a href="javascript:probe()" id=location name=body>click</a>',
  'javascript:probe()//https://example.test',
  'data:text/html,<script>opener.probe()</script>',
  '${probe()} {{constructor.constructor("probe()")()}} <!--?lit$0$--><?lit$1$>',
  '<form action="javascript:probe()"><button formaction="javascript:probe()">Submit</button></form>',
  '<base href="https://attacker.example/"><meta http-equiv=refresh content="0;url=javascript:probe()">',
  '<psw-panel open onclick=probe()></psw-panel>__proto__ constructor toString',
  '?bcc=a@attacker.example&body=x%0D%0ABcc:a@attacker.example#\u202egpj.exe\u2066',
];

/** Elements and attributes that only a text taken for markup can have brought into the widget. */
export const foreignMarkup =
  'script, iframe, object, embed, base, meta, form[action], math, [srcdoc], [onerror], [onload], [onfocus], ' +
  '[onclick], [ontoggle], [onmouseover], [formaction], a[href^="javascript" i], a[href^="data" i], #location';
