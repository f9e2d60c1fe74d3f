/** Named character references of HTML (https://html.spec.whatwg.org/#named-character-references), those that titles and names use. */

// In the order of their code points, from the one given.
const RUNS: readonly [number, string][] = [
  [
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [
    0x100,
    'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron',
  ],
  [
    0x391,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega',
  ],
  [
    0x3b1,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
  [
    0x2002,
    'ensp emsp emsp13 emsp14 - numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm hyphen - - ndash mdash horbar Verbar - lsquo rsquo sbquo - ldquo rdquo bdquo - dagger Dagger bull - - nldr hellip',
  ],
  [0x2190, 'larr uarr rarr darr harr'],
];
const SINGLE =
  'amp & lt < gt > quot " apos \' num # percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ rsqb ] lowbar _ grave ` lcub { verbar | rcub } dollar $ excl ! bsol \\ hyphen - dash - permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ fnof ƒ circ ˆ tilde ˜ minus − lowast ∗ radic √ prop ∝ infin ∞ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ap ≈ ne ≠ equiv ≡ le ≤ ge ≥ leq ≤ geq ≥ les ⩽ ges ⩾ sub ⊂ sup ⊃ sube ⊆ supe ⊇ isin ∈ notin ∉ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ prod ∏ sum ∑ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lang ⟨ rang ⟩ ell ℓ image ℑ real ℜ alefsym ℵ hArr ⇔ rArr ⇒ lArr ⇐ thetasym ϑ upsih ϒ piv ϖ epsi ε epsiv ϵ phiv ϕ thetav ϑ mgr μ agr α bgr β ggr γ dgr δ fflig ﬀ filig ﬁ fllig ﬂ mldr … vellip ⋮ middot · mid ∣ Sqrt √ frac13 ⅓ frac23 ⅔ frac18 ⅛ half ½ inodot ı caron ˇ breve ˘ ring ˚ female ♀ male ♂ star ☆ check ✓ rsquor ’ lsquor ‚ ldquor „ rdquor ” ohm Ω angst Å thinsp \u2009 Zhcy Ж';

/** What the bytes 80–9F mean in Windows-1252, and so what &#128; … &#159; mean in HTML. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const named = new Map<string, string>();
for (const [start, names] of RUNS)
  names.split(' ').forEach((name, i) => name === '-' || named.set(name, String.fromCodePoint(start + i)));
const singles = SINGLE.split(' ');
for (let i = 0; i + 1 < singles.length; i += 2) named.set(singles[i] ?? '', singles[i + 1] ?? '');

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** Decodes `&eacute;`, `&#233;`, `&#xe9;` and the |[eacute]| that some metas hold, once. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!/[&|]/.test(text)) return text;
  return text
    .replace(
      /&(?:#(\d{1,7});?|#[xX]([\da-fA-F]{1,6});?|([a-zA-Z][a-zA-Z\d]{1,15});)/g,
      (all, decimal?: string, hex?: string, name?: string) =>
        decimal
          ? character(Number(decimal))
          : hex
            ? character(parseInt(hex, 16))
            : (named.get(name ?? '') ?? all),
    )
    .replace(/\|\[([a-zA-Z\d]{2,16})\]\|/g, (all, name: string) => named.get(name) ?? all);
}
