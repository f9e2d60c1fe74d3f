/** LaTeX accent commands → combining character. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'], ["'", '\u0301'], ['^', '\u0302'], ['~', '\u0303'], ['=', '\u0304'], ['u', '\u0306'], ['.', '\u0307'], ['"', '\u0308'],
  ['r', '\u030A'], ['H', '\u030B'], ['v', '\u030C'], ['G', '\u030F'], ['d', '\u0323'], ['c', '\u0327'], ['k', '\u0328'], ['b', '\u0331'],
]);

/** Letters that have a command of their own. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'], ['ae', 'æ'], ['AE', 'Æ'], ['oe', 'œ'], ['OE', 'Œ'], ['o', 'ø'], ['O', 'Ø'], ['l', 'ł'], ['L', 'Ł'], ['aa', 'å'], ['AA', 'Å'], ['i', 'ı'], ['j', 'ȷ'],
  ['dh', 'ð'], ['DH', 'Ð'], ['th', 'þ'], ['TH', 'Þ'], ['dj', 'đ'], ['DJ', 'Đ'], ['ng', 'ŋ'], ['NG', 'Ŋ'], ['SS', 'ẞ'],
]);

/** Signs that have a command of their own. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['textbackslash', '\\'], ['backslash', '\\'], ['textasciitilde', '~'], ['textasciicircum', '^'], ['textasciigrave', '`'], ['textbraceleft', '{'], ['textbraceright', '}'],
  ['lbrace', '{'], ['rbrace', '}'], ['textless', '<'], ['textgreater', '>'], ['textbar', '|'], ['textquotedbl', '"'], ['textquotesingle', "'"], ['textunderscore', '_'], ['textdollar', '$'],
  ['textendash', '–'], ['textemdash', '—'], ['textquoteleft', '‘'], ['textquoteright', '’'], ['textquotedblleft', '“'], ['textquotedblright', '”'],
  ['guillemotleft', '«'], ['guillemotright', '»'], ['guillemetleft', '«'], ['guillemetright', '»'], ['guilsinglleft', '‹'], ['guilsinglright', '›'], ['quotedblbase', '„'], ['quotesinglbase', '‚'],
  ['textellipsis', '…'], ['dots', '…'], ['ldots', '…'], ['textexclamdown', '¡'], ['textquestiondown', '¿'], ['textsection', '§'], ['S', '§'], ['textparagraph', '¶'], ['P', '¶'],
  ['textcopyright', '©'], ['copyright', '©'], ['textregistered', '®'], ['texttrademark', '™'], ['textdegree', '°'], ['degree', '°'], ['textmu', 'µ'], ['micro', 'µ'], ['textpm', '±'], ['pm', '±'],
  ['texttimes', '×'], ['times', '×'], ['textdiv', '÷'], ['div', '÷'], ['textonehalf', '½'], ['textonequarter', '¼'], ['textthreequarters', '¾'], ['texteuro', '€'], ['euro', '€'],
  ['pounds', '£'], ['textsterling', '£'], ['textyen', '¥'], ['textcent', '¢'], ['textbullet', '•'], ['textperiodcentered', '·'], ['cdot', '⋅'], ['textordfeminine', 'ª'], ['textordmasculine', 'º'],
  ['textdagger', '†'], ['dag', '†'], ['textdaggerdbl', '‡'], ['ddag', '‡'], ['textnumero', '№'],
  ['leq', '≤'], ['le', '≤'], ['geq', '≥'], ['ge', '≥'], ['neq', '≠'], ['approx', '≈'], ['sim', '∼'], ['infty', '∞'], ['rightarrow', '→'], ['to', '→'], ['leftarrow', '←'], ['leftrightarrow', '↔'], ['prime', '′'],
  ['partial', '∂'], ['nabla', '∇'], ['sum', '∑'], ['in', '∈'], ['circ', '∘'], ['sqrt', '√'], ['equiv', '≡'], ['propto', '∝'],
  ['alpha', 'α'], ['beta', 'β'], ['gamma', 'γ'], ['delta', 'δ'], ['epsilon', 'ϵ'], ['varepsilon', 'ε'], ['zeta', 'ζ'], ['eta', 'η'], ['theta', 'θ'], ['iota', 'ι'], ['kappa', 'κ'], ['lambda', 'λ'],
  ['mu', 'μ'], ['nu', 'ν'], ['xi', 'ξ'], ['pi', 'π'], ['rho', 'ρ'], ['sigma', 'σ'], ['tau', 'τ'], ['upsilon', 'υ'], ['phi', 'φ'], ['varphi', 'φ'], ['chi', 'χ'], ['psi', 'ψ'], ['omega', 'ω'],
  ['Gamma', 'Γ'], ['Delta', 'Δ'], ['Theta', 'Θ'], ['Lambda', 'Λ'], ['Xi', 'Ξ'], ['Pi', 'Π'], ['Sigma', 'Σ'], ['Upsilon', 'Υ'], ['Phi', 'Φ'], ['Psi', 'Ψ'], ['Omega', 'Ω'],
  ['LaTeX', 'LaTeX'], ['TeX', 'TeX'], ['BibTeX', 'BibTeX'], ['slash', '/'], ['newline', ' '], ['par', ' '], ['quad', ' '], ['qquad', ' '], ['space', ' '],
]);

/** Signs of the text font: those that may be written outside mathematics. */
export const WRITTEN_SIGNS: readonly string[] = [
  'textendash', 'textemdash', 'textquoteleft', 'textquoteright', 'textquotedblleft', 'textquotedblright', 'guillemotleft', 'guillemotright', 'guilsinglleft', 'guilsinglright',
  'quotedblbase', 'quotesinglbase', 'textellipsis', 'textexclamdown', 'textquestiondown', 'textsection', 'textparagraph', 'textcopyright', 'textregistered', 'texttrademark', 'textdegree',
  'textmu', 'textpm', 'texttimes', 'textdiv', 'textonehalf', 'textonequarter', 'textthreequarters', 'texteuro', 'textsterling', 'textyen', 'textcent', 'textbullet', 'textperiodcentered',
  'textordfeminine', 'textordmasculine', 'textdagger', 'textdaggerdbl',
];

/** Commands that only shape their argument: the argument is the text. */
export const SHAPES: ReadonlySet<string> = new Set([
  'emph', 'textit', 'textbf', 'textsc', 'textrm', 'textsf', 'texttt', 'textup', 'textsl', 'textmd', 'textnormal', 'text', 'underline', 'mkbibquote', 'mkbibemph', 'enquote', 'url', 'path', 'nolinkurl', 'mbox', 'hbox',
  'textsuperscript', 'textsubscript', 'mathrm', 'mathbf', 'mathit', 'mathsf', 'mathtt', 'mathcal', 'mathbb', 'mathfrak', 'boldsymbol', 'operatorname', 'ensuremath', 'bibstring', 'uppercase', 'MakeUppercase', 'NoCaseChange',
  'it', 'bf', 'em', 'rm', 'sc', 'sf', 'tt', 'sl', 'itshape', 'bfseries', 'scshape', 'rmfamily', 'sffamily', 'ttfamily', 'upshape', 'normalfont', 'displaystyle', 'left', 'right', 'protect', 'relax', 'noopsort', 'selectfont',
]);
