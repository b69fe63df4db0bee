/** Verbs that say nothing without their noun: "made a loss", "held a vote". */
export const LIGHT =
  /^(?:mak(?:e|es|ing)|made|tak(?:e|es|ing)|took|taken|ha(?:s|ve|d|ving)|giv(?:e|es|ing)|gave|given|get|gets|got|hold|holds|held|d(?:o|oes|id|one)|s(?:ee|een|aw)|put|puts|set|sets|keep|keeps|kept|remain(?:s|ed)?|amount(?:s|ed)?(?: to)?|becom(?:e|es|ing)|became|is|are|was|were|be|been)$/;
