package entente.app.dossier;

import java.util.List;

/** What a reader must know of how a dossier came about; the same in every one. */
final class Method {
  private Method() {}

  /** How it was made and what it cannot do, a paragraph each. */
  static final List<String> NOTES = List.of(
      "This dossier was put together by Entente, a program that reads news articles sentence by sentence. No sentence"
          + " in it is invented: what stands in quotation marks is an article's own, the rest is composed from fixed words.",
      "Every number in brackets leads to a report: one sentence of one article, with who says so. Look at the sentence"
          + " before you quote. The program makes mistakes, in who, in whom and in what; how many is measured and published with it.",
      "A date is no more exact than the text. What has no date is told beside what its article tells it with, and is on"
          + " no axis. The day of publication is never put in for a look back.",
      "Phases are found by a segmentation of the events in order of time by their PLOVER scores; a phase is opened by an"
          + " event or by a sentence in which a source itself says that things turned.",
      "An origin is one who can have known: the end of the chain of those who say so, else the agency that the article"
          + " credits, else the outlet. Articles that quote the same person are one origin; a copy adds none.",
      "Only the articles of the library are in it. What they do not tell is not here, and silence is no peace.");
}
