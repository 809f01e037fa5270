package entente.app.answer;

import entente.app.library.Choice;
import entente.app.library.Decision;
import entente.app.library.Library;
import entente.app.library.StatementAnchor;
import entente.app.library.StatementFilter;
import entente.app.library.StoredQuote;
import entente.article.Article;
import entente.event.Sign;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import entente.relation.NamedSentence;
import entente.relation.TurnWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that was read in it.
 *
 * @param document what is known about it
 * @param article its text
 * @param sentences its sentences with those whom they name, in order
 * @param quotes its attributions, in order
 * @param statements what it states, in order; what the user rejected among it
 * @param copies the other documents that print the same, in the order in which they were read
 */
public record ReadArticle(
    DocumentHeader document,
    Article article,
    List<NamedSentence> sentences,
    List<StoredQuote> quotes,
    List<Stated> statements,
    List<DocumentHeader> copies) {
  /**
   * A statement of the article.
   *
   * @param report the statement; of a rejected one as it was read
   * @param rejected the decision that took it out, or null
   * @param corrected the decisions that made it what it is, the newest last
   * @param reports how many reports its event has in the library, this among them
   */
  public record Stated(
      Report report, @Nullable Decision rejected, List<Decision> corrected, int reports) {
    /** Copies the list. */
    public Stated {
      corrected = List.copyOf(corrected);
    }
  }

  /**
   * Words with which a sentence says that things turned between some.
   *
   * @param sentence where
   * @param begin where the words begin in the article's text
   * @param end where they end
   * @param sign plus for the better, minus for the worse, zero where they do not tell
   */
  public record Turned(NamedSentence sentence, int begin, int end, Sign sign) {}

  /** Copies the lists. */
  public ReadArticle {
    sentences = List.copyOf(sentences);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    copies = List.copyOf(copies);
  }

  /** What was read in a document. */
  public static ReadArticle of(Library library, DocumentHeader document) {
    return new ReadArticle(
        document,
        library.article(document),
        library.namedSentences(document),
        library.quotes(document),
        statements(library, document),
        copies(library, document));
  }

  private static List<Stated> statements(Library library, DocumentHeader document) {
    List<Decision> decisions = library.decisions().list();
    Map<String, Integer> counts = library.reportCounts(document);
    Stream<Stated> standing =
        library.statements(StatementFilter.all().inDocuments(List.of(document.number()))).stream()
            .map(report -> new Stated(
                report,
                null,
                correcting(decisions, report),
                counts.getOrDefault(report.event(), 1)));
    Stream<Stated> rejected = library.rejected().entrySet().stream()
        .filter(entry -> entry.getKey().document().number() == document.number())
        .map(entry ->
            new Stated(entry.getKey(), numbered(decisions, entry.getValue()), List.of(), 0));
    return Stream.concat(standing, rejected)
        .sorted(Comparator.comparingInt(stated -> stated.report().position()))
        .toList();
  }

  private static Decision numbered(List<Decision> decisions, long number) {
    return decisions.stream()
        .filter(decision -> decision.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static List<Decision> correcting(List<Decision> decisions, Report report) {
    return report.corrected().isEmpty()
        ? List.of()
        : decisions.stream()
            .filter(decision -> decision.state() == Decision.State.APPLIED)
            .filter(decision -> isAbout(decision.choice(), report))
            .toList();
  }

  private static boolean isAbout(Choice choice, Report report) {
    return choice instanceof Choice.Correct correct
        && isOf(correct.statement(), report.statement().id());
  }

  private static boolean isOf(StatementAnchor anchor, String statement) {
    return anchor.id().equals(statement);
  }

  private static List<DocumentHeader> copies(Library library, DocumentHeader document) {
    Map<Long, String> groups = library.copies();
    String group = groups.get(document.number());
    return group == null
        ? List.of()
        : library.documents().stream()
            .filter(other -> other.number() != document.number())
            .filter(other -> group.equals(groups.get(other.number())))
            .toList();
  }

  /** The sentences that say that things turned, with the words that say so. */
  public List<Turned> turns() {
    List<Turned> turns = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      int begin = sentence.sentence().span().begin();
      TurnWords.find(sentence.sentence().text())
          .ifPresent(found -> turns.add(
              new Turned(sentence, begin + found.begin(), begin + found.end(), found.sign())));
    }
    return turns;
  }

  /** How much was read in it, in words: "39 statements in 21 of 48 sentences". */
  public String summary() {
    List<Report> standing = statements.stream()
        .filter(stated -> stated.rejected() == null)
        .map(Stated::report)
        .toList();
    long telling = standing.stream()
        .map(report -> report.statement().evidence().sentence().span())
        .distinct()
        .count();
    return standing.isEmpty()
        ? "No statement was found in its " + Phrases.count(sentences.size(), "sentence")
        : Phrases.count(standing.size(), "statement") + " in " + telling + " of "
            + Phrases.count(sentences.size(), "sentence");
  }

  /** Who wrote it and when it was published, as far as that is known. */
  public String published() {
    return Stream.of(
            document.author(),
            document.published() == null
                ? "no date of publication"
                : "published " + DateWords.day(document.published()))
        .filter(Objects::nonNull)
        .map(PlainText::oneLine)
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }
}
