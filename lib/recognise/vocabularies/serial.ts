/** Words that only a serial's name has. */
export const SERIAL =
  /\b(journal|annals|annual review|archives?|proceedings|transactions|letters|bulletin|magazine|quarterly|acta|advances in|revista|revue|zeitschrift|tidsskrift|tijdschrift|cahiers|annales)\b|学报|杂志|期刊/i;
