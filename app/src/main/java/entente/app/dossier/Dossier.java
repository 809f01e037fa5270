package entente.app.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of two actors. Every report has a number, given in the order in which the dossier first names it.
 *
 * @param one the name of the one
 * @param other the name of the other
 * @param made the day to print as that of the making, or null
 * @param summary how much tells of them, in a sentence
 * @param deck the history in one sentence, a piece a phase
 * @param parts the phases in order of time, silences among them
 * @param rest what stands in no phase
 * @param neighbours third parties that have to do with both
 * @param corroborated what more than one independent origin tells
 * @param alone what only one source tells, by source
 * @param contradictions where reports of one event differ
 * @param sources the documents with what they say
 */
public record Dossier(
    String one,
    String other,
    @Nullable LocalDate made,
    String summary,
    List<Piece> deck,
    List<Part> parts,
    List<Entry> rest,
    List<Neighbour> neighbours,
    List<Corroborated> corroborated,
    List<Alone> alone,
    List<Contradicted> contradictions,
    List<Source> sources) {
  /** What something is like, as it is drawn. */
  public enum Tone {
    /** On good terms. */
    COOPERATION,
    /** Against each other. */
    CONFLICT,
    /** Both. */
    MIXED,
    /** Nothing told, or neither. */
    SILENCE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A piece of the deck.
   *
   * @param name what it was like: "conflict"
   * @param when from when, in words
   * @param character how to mark it
   */
  public record Piece(String name, String when, Tone character) {}

  /**
   * A phase.
   *
   * @param when its span in words
   * @param name its character as a heading
   * @param character as it is drawn
   * @param words what it is made of, in words
   * @param uncertainty what is not known of its ends, may be empty
   * @param begin its first day
   * @param end its last day
   * @param cooperation mean score of what is cooperative in it, 0 to 10
   * @param conflict mean strength of what is conflictual in it, 0 to 10
   * @param turn what opens it, or null
   * @param entries its dated events, in order of time
   * @param undated what is told beside them without a date
   */
  public record Part(
      String when,
      String name,
      Tone character,
      String words,
      String uncertainty,
      LocalDate begin,
      LocalDate end,
      double cooperation,
      double conflict,
      @Nullable Turn turn,
      List<Entry> entries,
      List<Entry> undated) {
    /** Whether nothing is told of it. */
    public boolean isSilence() {
      return character == Tone.SILENCE;
    }
  }

  /**
   * A turning point.
   *
   * @param headline the event, or the words that say so
   * @param when its date in words, empty where only a sentence tells
   * @param exact whether the day is known
   * @param citations the reports of the event
   * @param told the sentences in which sources say that things turned
   * @param why reasons that the texts give, in words
   */
  public record Turn(
      String headline,
      String when,
      boolean exact,
      List<Integer> citations,
      List<Told> told,
      List<String> why) {}

  /**
   * A sentence that says that things turned.
   *
   * @param text the sentence
   * @param where the document that has it
   */
  public record Told(String text, String where) {}

  /**
   * An event or tie.
   *
   * @param when its date in words
   * @param date its date on an axis
   * @param sign "+", "−" or "0"
   * @param headline who did what to whom
   * @param real whether it happened, as far as the texts tell
   * @param denied whether it is denied
   * @param quote the sentence that tells it best
   * @param letters the sources that tell it
   * @param origins how many independently say so
   * @param path how it came in where it is not of the two themselves, may be empty
   * @param citations its reports, the best first
   */
  public record Entry(
      String when,
      Interval date,
      String sign,
      String headline,
      boolean real,
      boolean denied,
      Quote quote,
      List<String> letters,
      int origins,
      String path,
      List<Integer> citations) {
    /** The number it goes by. */
    public int number() {
      return citations.get(0);
    }
  }

  /**
   * A date as it is drawn.
   *
   * @param from the first possible day, or null where that end is open
   * @param to the last possible day, or null where that end is open
   * @param throughout whether it filled the interval
   */
  public record Interval(@Nullable LocalDate from, @Nullable LocalDate to, boolean throughout) {}

  /**
   * A sentence in three pieces.
   *
   * @param before what comes before the words that tell the event
   * @param words those words
   * @param after what comes after them
   */
  public record Quote(String before, String words, String after) {
    private static final String MARKS = "“”\"";

    /** The mark to put before it: none where the sentence begins with one of its own. */
    String opening() {
      return MARKS.indexOf((before + words + after).charAt(0)) < 0 ? "“" : "";
    }

    /** The mark to put behind it: none where the sentence ends with one of its own. */
    String closing() {
      String text = before + words + after;
      return MARKS.indexOf(text.charAt(text.length() - 1)) < 0 ? "”" : "";
    }
  }

  /**
   * A third party.
   *
   * @param name whom
   * @param withOne how many events with the one were good
   * @param againstOne how many were not
   * @param withOther how many events with the other were good
   * @param againstOther how many were not
   * @param reading what that makes of it, in words, may be empty
   * @param citations the best report of each of these events
   */
  public record Neighbour(
      String name,
      int withOne,
      int againstOne,
      int withOther,
      int againstOther,
      String reading,
      List<Integer> citations) {}

  /**
   * An event that more than one independent origin tells.
   *
   * @param headline what happened
   * @param when its date in words
   * @param counts reports, outlets and origins, in words
   * @param origins who they are, in words
   * @param citations its reports
   */
  public record Corroborated(
      String headline, String when, String counts, String origins, List<Integer> citations) {}

  /**
   * What one source alone tells.
   *
   * @param letter the source
   * @param name its name
   * @param entries number and headline of each event
   */
  public record Alone(String letter, String name, List<Line> entries) {}

  /**
   * A line that leads to its report.
   *
   * @param headline what
   * @param when its date in words
   * @param citation the report
   */
  public record Line(String headline, String when, int citation) {}

  /**
   * Reports that cannot all be right.
   *
   * @param headline the event
   * @param words in what they differ
   * @param citations its reports
   */
  public record Contradicted(String headline, String words, List<Integer> citations) {}

  /**
   * A document.
   *
   * @param letter what it goes by here
   * @param outlet who published it, or null
   * @param title its title, or null
   * @param author who wrote it, or null
   * @param published when, in words, or null
   * @param url its address, or null
   * @param id its id in the library
   * @param copyOf the letter of the document that it is a copy of, or null
   * @param citations what it says
   */
  public record Source(
      String letter,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String author,
      @Nullable String published,
      @Nullable String url,
      String id,
      @Nullable String copyOf,
      List<Citation> citations) {
    /** The name to show: outlet, else title, else id. */
    public String name() {
      return outlet != null ? outlet : title != null ? title : id;
    }
  }

  /**
   * A report.
   *
   * @param number what it goes by
   * @param quote the sentence
   * @param headline what it says, in words
   * @param when when that was, in words
   * @param how how the date was found, in words
   * @param sources who says so, outermost first, with arrows; empty when the article itself does
   * @param quoted whether it is in the source's own words
   * @param id the id of the statement
   * @param confidence from 0 to 1, two decimals
   */
  public record Citation(
      int number,
      Quote quote,
      String headline,
      String when,
      String how,
      String sources,
      boolean quoted,
      String id,
      String confidence) {}

  /** Copies the lists. */
  public Dossier {
    deck = List.copyOf(deck);
    parts = List.copyOf(parts);
    rest = List.copyOf(rest);
    neighbours = List.copyOf(neighbours);
    corroborated = List.copyOf(corroborated);
    alone = List.copyOf(alone);
    contradictions = List.copyOf(contradictions);
    sources = List.copyOf(sources);
  }

  /** The heading of the document. */
  public String title() {
    return one + " and " + other;
  }

  /** Whether the library tells nothing of the two. */
  public boolean isEmpty() {
    return parts.isEmpty() && rest.isEmpty();
  }
}
