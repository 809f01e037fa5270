package entente.app.dossier;

import entente.app.dossier.Dossier.Alone;
import entente.app.dossier.Dossier.Citation;
import entente.app.dossier.Dossier.Entry;
import entente.app.dossier.Dossier.Part;
import entente.app.dossier.Dossier.Quote;
import entente.app.dossier.Dossier.Source;
import entente.app.dossier.Dossier.Turn;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier as Markdown, with the same content as the page but for its drawings. */
public final class MarkdownDossier {
  private final Dossier dossier;
  private final StringBuilder out = new StringBuilder();

  private MarkdownDossier(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The text; the same dossier gives the same text. */
  public static String of(Dossier dossier) {
    MarkdownDossier text = new MarkdownDossier(dossier);
    text.masthead();
    text.dossier.parts().forEach(text::part);
    text.rest();
    text.network();
    text.corroboration();
    text.alone();
    text.contradictions();
    text.sources();
    text.method();
    return text.out.toString();
  }

  private static String text(String words) {
    return Markup.markdown(words);
  }

  private void line(String markup) {
    out.append(markup).append('\n');
  }

  private void paragraph(String markup) {
    line(markup);
    line("");
  }

  private void masthead() {
    paragraph("# " + text(dossier.one()) + " – " + text(dossier.other()));
    if (!dossier.deck().isEmpty()) {
      paragraph(dossier.deck().stream()
          .map(piece -> "**" + text(piece.name()) + "** " + text(piece.when()))
          .collect(Collectors.joining("; ", "", ".")));
    }
    paragraph(text(dossier.summary())
        + (dossier.made() == null
            ? ""
            : " Put together on " + text(dossier.made().toString()) + "."));
  }

  private void part(Part part) {
    if (part.isSilence()) {
      paragraph("*" + text(part.when()) + ": nothing is told.*");
      return;
    }
    paragraph("## " + text(part.when()) + ": " + text(part.name()));
    paragraph(
        text(part.words()) + (part.uncertainty().isEmpty() ? "" : ". " + text(part.uncertainty())));
    if (part.turn() != null) {
      turn(part.turn());
    }
    entries(part.entries());
    if (!part.undated().isEmpty()) {
      paragraph("### Told beside these, no date given");
      entries(part.undated());
    }
  }

  private void turn(Turn turn) {
    paragraph("**Turning point:** " + text(turn.headline())
        + (turn.when().isEmpty() ? "" : ", " + text(turn.when())) + marks(turn.citations()));
    turn.told()
        .forEach(told -> paragraph("> “" + text(told.text()) + "” (" + text(told.where()) + ")"));
    turn.why().forEach(why -> paragraph(text(why)));
  }

  private void rest() {
    if (!dossier.rest().isEmpty()) {
      paragraph("## No date given");
      entries(dossier.rest());
    }
  }

  private void entries(List<Entry> entries) {
    entries.forEach(this::entry);
    if (!entries.isEmpty()) {
      line("");
    }
  }

  private void entry(Entry entry) {
    line("- " + text(entry.when()) + ", " + sign(entry.sign()) + ": **" + text(entry.headline())
        + "**" + marks(entry.citations()));
    line("  " + quote(entry.quote()) + "");
    line("  *" + String.join(" ", entry.letters())
        + (entry.origins() > 1 ? ", " + entry.origins() + " independent origins" : "")
        + (entry.path().isEmpty() ? "" : ", " + text(entry.path())) + "*");
  }

  private static String sign(String sign) {
    return sign.equals("+") ? "cooperation" : sign.equals("−") ? "conflict" : "neither";
  }

  private static String quote(Quote quote) {
    String words = text(quote.words());
    return quote.opening()
        + text(quote.before())
        + (words.isBlank() ? words : "**" + words.strip() + "**")
        + text(quote.after())
        + quote.closing();
  }

  private static String marks(List<Integer> citations) {
    return citations.stream()
        .map(number -> " [\\[" + number + "\\]](#c" + number + ")")
        .collect(Collectors.joining());
  }

  private void network() {
    if (dossier.neighbours().isEmpty()) {
      return;
    }
    paragraph("## Between them");
    String one = text(dossier.one());
    String other = text(dossier.other());
    line("| who | with " + one + " | against " + one + " | with " + other + " | against " + other
        + " | what that makes of it | reports |");
    line("| --- | --- | --- | --- | --- | --- | --- |");
    dossier
        .neighbours()
        .forEach(n -> line("| " + text(n.name()) + " | " + n.withOne() + " | " + n.againstOne()
            + " | " + n.withOther() + " | " + n.againstOther() + " | " + text(n.reading()) + " |"
            + marks(n.citations()) + " |"));
    line("");
  }

  private void corroboration() {
    paragraph("## Who says so, independently");
    if (dossier.corroborated().isEmpty()) {
      paragraph("Nothing here is told by more than one independent origin.");
      return;
    }
    paragraph("What more than one independent origin tells; everything else rests on one.");
    dossier
        .corroborated()
        .forEach(c -> line("- **" + text(c.headline()) + "**, " + text(c.when())
            + marks(c.citations()) + ": " + text(c.counts()) + ": " + text(c.origins())));
    line("");
  }

  private void alone() {
    if (dossier.alone().isEmpty()) {
      return;
    }
    paragraph("## What only one source tells");
    for (Alone alone : dossier.alone()) {
      paragraph("### " + alone.letter() + " " + text(alone.name()));
      alone
          .entries()
          .forEach(e -> line(
              "- " + text(e.headline()) + ", " + text(e.when()) + marks(List.of(e.citation()))));
      line("");
    }
  }

  private void contradictions() {
    paragraph("## Where they contradict each other");
    if (dossier.contradictions().isEmpty()) {
      paragraph("No two reports of one event were found to contradict each other.");
      return;
    }
    dossier
        .contradictions()
        .forEach(c -> line(
            "- **" + text(c.headline()) + "**" + marks(c.citations()) + ": " + text(c.words())));
    line("");
  }

  private void sources() {
    paragraph("## Sources and what each says");
    dossier.sources().forEach(this::source);
  }

  private void source(Source source) {
    paragraph("### " + source.letter() + " " + text(source.name()));
    paragraph(Stream.of(
            source.outlet() == null ? null : source.title(),
            source.author(),
            source.published(),
            source.id().equals(source.url()) ? null : source.id(),
            source.copyOf() == null ? null : "a copy of " + source.copyOf(),
            source.url())
        .filter(Objects::nonNull)
        .map(MarkdownDossier::text)
        .collect(Collectors.joining(" · ")));
    source.citations().forEach(this::citation);
  }

  private void citation(Citation citation) {
    String chain = citation.sources().isEmpty()
        ? "the article itself"
        : text(citation.sources()) + (citation.quoted() ? ", word for word" : ", in substance");
    line("<a id=\"c" + citation.number() + "\"></a>**\\[" + citation.number() + "\\]** "
        + quote(citation.quote()));
    paragraph(text(citation.headline()) + " · " + text(citation.when()) + " · says " + chain
        + " · confidence " + text(citation.confidence()) + " · " + text(citation.id()));
  }

  private void method() {
    paragraph("## How this was made and what it cannot tell");
    Method.NOTES.forEach(note -> paragraph(text(note)));
  }
}
