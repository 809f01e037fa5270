package entente.statement;

import entente.actor.ActorReader;
import entente.actor.Cast;
import entente.actor.Gazetteer;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.attribution.ModalityReader;
import entente.attribution.Speech;
import entente.attribution.SpeechReader;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import entente.language.Token;
import entente.time.EventDate;
import entente.time.EventDater;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line of voice-cases.tsv, which explains its columns. */
record VoiceCase(
    String asked, String genre, LocalDate published, String right, String text, boolean open) {
  private static final LanguageReader LANGUAGE = LanguageReader.load();
  private static final ActorReader ACTORS = new ActorReader(Gazetteer.load());

  static List<VoiceCase> all() throws Exception {
    try (InputStream in = VoiceCase.class.getResourceAsStream("voice-cases.tsv")) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(f -> new VoiceCase(
              f[0], f[1], LocalDate.parse(f[2]), f[3], f[4], f.length > 5 && f[5].equals("open")))
          .toList();
    }
  }

  boolean holds() {
    return switch (asked) {
      case "date" -> isRightDate(read());
      case "source" -> isRightChain(read());
      default -> read().equals(right);
    };
  }

  /** What the reader makes of the act. */
  String read() {
    List<Block> blocks = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (String line : text.split("¶")) {
      add(line.strip(), blocks, plain);
    }
    String marked = plain.toString();
    int act = marked.indexOf('*');
    Article article =
        new Article("case", null, null, null, published, null, marked.replace("*", ""), blocks);
    Analysis analysis = LANGUAGE.analyse(article);
    Sentence sentence = analysis.sentences().stream()
        .filter(s -> s.span().begin() <= act && act < s.span().end())
        .findFirst()
        .orElseThrow();
    Token word = sentence.tokens().stream()
        .filter(t -> t.span().begin() <= act && act < t.span().end())
        .findFirst()
        .orElseThrow();
    return switch (asked) {
      case "date" -> days(new EventDater(analysis).date(sentence.index(), word.index()));
      case "source" -> chain(analysis, word.span());
      default -> new ModalityReader().of(sentence, word).modality().word();
    };
  }

  /** Adds a line without its marks; the block's span is that of the text without the asterisks. */
  private static void add(String line, List<Block> blocks, StringBuilder text) {
    Block.Kind kind = kind(line);
    String words = kind == Block.Kind.PARAGRAPH ? line : line.substring(1).strip();
    int marks = (int) text.chars().filter(c -> c == '*').count();
    int inside = (int) words.chars().filter(c -> c == '*').count();
    int begin = text.length() - marks;
    text.append(words).append("\n\n");
    blocks.add(new Block(kind, new Span(begin, begin + words.length() - inside)));
  }

  private static Block.Kind kind(String line) {
    return switch (line.charAt(0)) {
      case '#' -> Block.Kind.HEADING;
      case '-' -> Block.Kind.ITEM;
      case '!' -> Block.Kind.TITLE;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private static String days(EventDate date) {
    return date.isUndated()
        ? "none"
        : (date.from() == null ? "*" : date.from()) + "/" + (date.to() == null ? "*" : date.to());
  }

  private static String chain(Analysis analysis, Span act) {
    List<Speech> speeches = new SpeechReader().read(analysis);
    Cast cast = ACTORS.read(analysis, speeches);
    List<String> names = new Voices(analysis, speeches, cast)
        .chain(act).stream().map(a -> a.name() == null ? "?" : a.name()).toList();
    return names.isEmpty() ? "-" : String.join(" > ", names);
  }

  private boolean isRightChain(String read) {
    String[] wanted = right.toLowerCase(Locale.ROOT).split(" > ");
    String[] given = read.toLowerCase(Locale.ROOT).split(" > ");
    boolean same = wanted.length == given.length;
    for (int i = 0; same && i < wanted.length; i++) {
      boolean whole = wanted[i].length() > 1;
      same = whole ? given[i].contains(wanted[i]) : given[i].equals(wanted[i]);
    }
    return same;
  }

  /** As the scorer judges: the two meet, and what is read is at most about four times as wide. */
  private boolean isRightDate(String read) {
    if (right.equals("none") || read.equals("none")) {
      return right.equals(read);
    }
    LocalDate[] wanted = ends(right);
    LocalDate[] given = ends(read);
    boolean meet = !given[0].isAfter(wanted[1]) && !given[1].isBefore(wanted[0]);
    boolean closed = !right.contains("*");
    boolean narrow = closed
        ? length(given) <= 4 * length(wanted) + 31
        : right.startsWith("*")
            ? ChronoUnit.DAYS.between(given[1], wanted[1]) >= -31
            : ChronoUnit.DAYS.between(wanted[0], given[0]) >= -31;
    return meet && narrow;
  }

  private static long length(LocalDate[] days) {
    return ChronoUnit.DAYS.between(days[0], days[1]);
  }

  private static LocalDate[] ends(String days) {
    String[] parts = days.split("/");
    return new LocalDate[] {
      parts[0].equals("*") ? LocalDate.of(1, 1, 1) : LocalDate.parse(parts[0]),
      parts[1].equals("*") ? LocalDate.of(9999, 12, 31) : LocalDate.parse(parts[1])
    };
  }
}
