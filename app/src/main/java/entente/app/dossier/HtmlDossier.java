package entente.app.dossier;

import entente.app.dossier.Dossier.Alone;
import entente.app.dossier.Dossier.Citation;
import entente.app.dossier.Dossier.Entry;
import entente.app.dossier.Dossier.Line;
import entente.app.dossier.Dossier.Part;
import entente.app.dossier.Dossier.Quote;
import entente.app.dossier.Dossier.Source;
import entente.app.dossier.Dossier.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dossier as one HTML page that needs nothing beside it: no scripts, no fonts, no pictures from elsewhere. */
public final class HtmlDossier {
  private final Dossier dossier;
  private final StringBuilder out = new StringBuilder();

  private HtmlDossier(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The page; the same dossier gives the same page. */
  public static String of(Dossier dossier) {
    HtmlDossier page = new HtmlDossier(dossier);
    page.head();
    page.masthead();
    page.river();
    page.dossier.parts().forEach(page::part);
    page.rest();
    page.network();
    page.corroboration();
    page.alone();
    page.contradictions();
    page.sources();
    page.method();
    page.out.append("</main>\n</body>\n</html>\n");
    return page.out.toString();
  }

  /** By what a content security policy allows the one style sheet of the page, and no other. */
  public static String styleHash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style().getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String style() {
    try (InputStream in = Objects.requireNonNull(
        HtmlDossier.class.getResourceAsStream("dossier.css"),
        "dossier.css is missing: rebuild Entente")) {
      return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("dossier.css cannot be read: rebuild Entente", e);
    }
  }

  private static String text(String words) {
    return Markup.html(words);
  }

  private void line(String markup) {
    out.append(markup).append('\n');
  }

  // ---- the page
  // ----------------------------------------------------------------------------------------------

  private void head() {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<meta name=\"referrer\" content=\"no-referrer\">");
    line("<title>" + text(dossier.title()) + "</title>");
    line("<style>" + style() + "</style>");
    line("</head>");
    line("<body>");
    line("<main>");
  }

  private void masthead() {
    line("<header>");
    line("<h1>" + text(dossier.one()) + " <span class=\"dash\">–</span> " + text(dossier.other())
        + "</h1>");
    if (!dossier.deck().isEmpty()) {
      line("<p class=\"deck\">"
          + dossier.deck().stream()
              .map(piece -> "<span class=\"" + piece.character().word() + "\">" + text(piece.name())
                  + "</span> <em>" + text(piece.when()) + "</em>")
              .collect(Collectors.joining("; "))
          + ".</p>");
    }
    line("<p class=\"facts\">" + text(dossier.summary())
        + (dossier.made() == null ? "" : " Put together on " + dossier.made() + ".") + "</p>");
    contents();
    line("</header>");
  }

  private void contents() {
    out.append("<nav>");
    for (Part part : dossier.parts()) {
      if (!part.isSilence()) {
        out.append("<a href=\"#")
            .append(id(part))
            .append("\"><b class=\"")
            .append(part.character().word());
        out.append("\"></b>").append(text(part.when())).append("</a> ");
      }
    }
    entry(!dossier.rest().isEmpty(), "rest", "No date given");
    entry(!dossier.neighbours().isEmpty(), "network", "Between them");
    entry(true, "corroboration", "Who says so");
    entry(true, "sources", "Sources");
    entry(true, "method", "Method");
    line("</nav>");
  }

  private void entry(boolean there, String target, String name) {
    if (there) {
      out.append("<a href=\"#").append(target).append("\">").append(name).append("</a> ");
    }
  }

  private String id(Part part) {
    return "p" + (dossier.parts().indexOf(part) + 1);
  }

  private void river() {
    String drawing = RiverDrawing.of(dossier.parts());
    if (!drawing.isEmpty()) {
      line("<figure class=\"wide\"><div class=\"across\">");
      out.append(drawing);
      out.append("</div>").append(StandingRiver.of(dossier.parts()));
      line(
          "<figcaption><span class=\"lying\">Each mark has the number of its report; a bar is as wide as its date is"
              + " vague. Phases have room for what is told in them, the strip below has the true proportions of time."
              + "</span><span class=\"upright\">Each mark has the number of its report on its side and its date on the"
              + " other; pale: the day is not known.</span> Hollow: not (yet) done; struck through: denied; bold: more"
              + " than one independent origin.</figcaption></figure>");
    }
  }

  // ---- phases
  // ------------------------------------------------------------------------------------------------

  private void part(Part part) {
    if (part.isSilence()) {
      line("<p class=\"gap\">" + text(part.when()) + ": nothing is told.</p>");
      return;
    }
    line("<section class=\"phase " + part.character().word() + "\" id=\"" + id(part) + "\">");
    line("<h2>" + text(part.when()) + " <span>" + text(part.name()) + "</span></h2>");
    line("<p class=\"facts\">" + text(part.words())
        + (part.uncertainty().isEmpty() ? "" : ". " + text(part.uncertainty())) + "</p>");
    if (part.turn() != null) {
      turn(part.turn());
    }
    entries("events", part.entries());
    if (!part.undated().isEmpty()) {
      line("<h3>Told beside these, no date given</h3>");
      entries("events undated", part.undated());
    }
    line("</section>");
  }

  private void turn(Turn turn) {
    line("<div class=\"turn" + (turn.exact() ? "" : " vague") + "\">");
    line("<p><b>Turning point</b> " + text(turn.headline())
        + (turn.when().isEmpty() ? "" : ", " + text(turn.when())) + marks(turn.citations())
        + "</p>");
    turn.told()
        .forEach(told -> line("<blockquote>“" + text(told.text()) + "” <cite>" + text(told.where())
            + "</cite></blockquote>"));
    turn.why().forEach(why -> line("<p>" + text(why) + "</p>"));
    line("</div>");
  }

  private void rest() {
    if (!dossier.rest().isEmpty()) {
      line("<section id=\"rest\">");
      line("<h2>No date given <span>in the order of the texts</span></h2>");
      entries("events undated", dossier.rest());
      line("</section>");
    }
  }

  private void entries(String style, List<Entry> entries) {
    if (!entries.isEmpty()) {
      line("<ol class=\"" + style + "\">");
      entries.forEach(this::entry);
      line("</ol>");
    }
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "+" -> "<i class=\"sign coop\" title=\"cooperation\">●</i>";
      case "−" -> "<i class=\"sign conf\" title=\"conflict\">◆</i>";
      default -> "<i class=\"sign none\" title=\"neither\">○</i>";
    };
  }

  private void entry(Entry entry) {
    line("<li id=\"e" + entry.number() + "\"" + (entry.real() ? "" : " class=\"unreal\"") + ">");
    line("<div class=\"date\">" + text(entry.when()) + "</div>");
    line("<div class=\"what\"><h4>" + sign(entry.sign()) + " " + text(entry.headline())
        + marks(entry.citations()) + "</h4>");
    line("<p class=\"quote\">" + quote(entry.quote()) + "</p>");
    line("<p class=\"by\">" + by(entry) + "</p></div>");
    line("</li>");
  }

  private static String by(Entry entry) {
    String letters = entry.letters().stream()
        .map(letter -> "<a class=\"letter\" href=\"#s" + letter + "\">" + letter + "</a>")
        .collect(Collectors.joining(" "));
    return letters
        + (entry.origins() > 1 ? " " + entry.origins() + " independent origins" : "")
        + (entry.path().isEmpty() ? "" : (entry.origins() > 1 ? " · " : " ") + text(entry.path()));
  }

  private static String quote(Quote quote) {
    return quote.opening()
        + text(quote.before())
        + "<mark>"
        + text(quote.words())
        + "</mark>"
        + text(quote.after())
        + quote.closing();
  }

  private static String marks(List<Integer> citations) {
    return citations.stream()
        .map(number -> "<a href=\"#c" + number + "\">[" + number + "]</a>")
        .collect(Collectors.joining(
            "", citations.isEmpty() ? "" : " <sup>", citations.isEmpty() ? "" : "</sup>"));
  }

  // ---- who and whose word
  // ------------------------------------------------------------------------------------

  private void network() {
    if (dossier.neighbours().isEmpty()) {
      return;
    }
    line("<section id=\"network\">");
    line("<h2>Between them <span>who has to do with both</span></h2>");
    line("<figure><div class=\"across\">");
    out.append(NetworkDrawing.of(dossier));
    out.append("</div>").append(NetworkDrawing.narrow(dossier));
    line(
        "<figcaption>Straight with a disc: on good terms. Jagged with a diamond: against. Both: at one time or"
            + " another. The numbers are events of all times.</figcaption></figure>");
    line(
        "<table><thead><tr><th>Who</th><th>What that makes of it</th><th>Reports</th></tr></thead><tbody>");
    dossier
        .neighbours()
        .forEach(
            n -> line("<tr><th>" + text(n.name()) + "</th><td>" + text(n.reading()) + "</td><td>"
                + marks(n.citations())
                    .replace("<sup>", "")
                    .replace("</sup>", "")
                    .replace("</a><a", "</a> <a")
                + "</td></tr>"));
    line("</tbody></table>");
    line("</section>");
  }

  private void corroboration() {
    line("<section id=\"corroboration\">");
    line("<h2>Who says so <span>independently</span></h2>");
    if (dossier.corroborated().isEmpty()) {
      line("<p>Nothing here is told by more than one independent origin.</p>");
    } else {
      line("<p>What more than one independent origin tells; everything else rests on one.</p>");
      line("<ul>");
      dossier
          .corroborated()
          .forEach(c ->
              line("<li><b>" + text(c.headline()) + "</b>, " + text(c.when()) + marks(c.citations())
                  + "<br>" + text(c.counts()) + ": " + text(c.origins()) + "</li>"));
      line("</ul>");
    }
    line("</section>");
  }

  private void alone() {
    if (dossier.alone().isEmpty()) {
      return;
    }
    line("<section id=\"alone\">");
    line("<h2>What only one source tells</h2>");
    for (Alone alone : dossier.alone()) {
      line("<details><summary><span class=\"letter\">" + alone.letter() + "</span> "
          + text(alone.name()) + ": " + alone.entries().size() + "</summary><ul>");
      for (Line entry : alone.entries()) {
        line("<li>" + text(entry.headline()) + ", " + text(entry.when())
            + marks(List.of(entry.citation())) + "</li>");
      }
      line("</ul></details>");
    }
    line("</section>");
  }

  private void contradictions() {
    line("<section id=\"contradictions\">");
    line("<h2>Where they contradict each other</h2>");
    if (dossier.contradictions().isEmpty()) {
      line("<p>No two reports of one event were found to contradict each other.</p>");
    } else {
      line("<ul>");
      dossier
          .contradictions()
          .forEach(c -> line("<li><b>" + text(c.headline()) + "</b>" + marks(c.citations()) + "<br>"
              + text(c.words()) + "</li>"));
      line("</ul>");
    }
    line("</section>");
  }

  // ---- sources
  // -----------------------------------------------------------------------------------------------

  private void sources() {
    line("<section id=\"sources\">");
    line("<h2>Sources <span>and what each says</span></h2>");
    dossier.sources().forEach(this::source);
    line("</section>");
  }

  private void source(Source source) {
    line("<article id=\"s" + source.letter() + "\">");
    line("<h3><span class=\"letter\">" + source.letter() + "</span> " + text(source.name())
        + "</h3>");
    line("<p class=\"facts\">" + facts(source) + "</p>");
    line("<ol class=\"notes\">");
    source.citations().forEach(this::citation);
    line("</ol>");
    line("</article>");
  }

  private static String facts(Source source) {
    StringBuilder facts = new StringBuilder();
    add(facts, source.outlet() == null ? null : source.title());
    add(facts, source.author());
    add(facts, source.published());
    add(facts, source.id().equals(source.url()) ? null : source.id());
    add(facts, source.copyOf() == null ? null : "a copy of " + source.copyOf());
    if (source.url() != null) {
      facts.append(facts.length() == 0 ? "" : " · ").append(address(source.url()));
    }
    return facts.toString();
  }

  private static void add(StringBuilder facts, @Nullable String words) {
    if (words != null) {
      facts.append(facts.length() == 0 ? "" : " · ").append(text(words));
    }
  }

  private static String address(String url) {
    return Markup.isLink(url)
        ? "<a href=\"" + text(url) + "\" rel=\"noopener noreferrer nofollow\">" + text(url) + "</a>"
        : text(url);
  }

  private void citation(Citation citation) {
    line("<li id=\"c" + citation.number() + "\" value=\"" + citation.number() + "\">");
    line("<blockquote>" + quote(citation.quote()) + "</blockquote>");
    String chain = citation.sources().isEmpty()
        ? "the article itself"
        : text(citation.sources()) + (citation.quoted() ? ", word for word" : ", in substance");
    line("<p class=\"by\">" + text(citation.headline()) + " · " + text(citation.when()) + " · says "
        + chain + " · confidence " + citation.confidence() + " · <code>" + text(citation.id())
        + "</code></p>");
    line("</li>");
  }

  private void method() {
    line("<section id=\"method\">");
    line("<h2>How this was made <span>and what it cannot tell</span></h2>");
    Method.NOTES.forEach(note -> line("<p>" + text(note) + "</p>"));
    line("</section>");
  }
}
