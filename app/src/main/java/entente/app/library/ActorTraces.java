package entente.app.library;

import entente.actor.Actor;
import entente.actor.Mention;
import entente.linking.DocumentHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where and under which names an actor stands in the documents: what there is to choose from when it is split.
 *
 * @param called the words by which the texts call it, the commonest first; pronouns, and what
 *     means several at once, are left out
 * @param readAs the ids under which it was read, that of most documents first
 * @param seen the documents that mention it, in the order in which they were read
 */
public record ActorTraces(List<Called> called, List<ReadAs> readAs, List<Seen> seen) {
  /**
   * Words by which texts call an actor.
   *
   * @param words as they stand there
   * @param mentions how often
   * @param documents in how many documents
   */
  public record Called(String words, int mentions, int documents) {}

  /**
   * An id under which an actor was read.
   *
   * @param id the id
   * @param names the names that go with it
   * @param documents in how many documents
   */
  public record ReadAs(String id, List<String> names, int documents) {
    /** Copies the list. */
    public ReadAs {
      names = List.copyOf(names);
    }
  }

  /**
   * A document that mentions an actor.
   *
   * @param document which
   * @param readAs the ids under which it is read there
   * @param words by which it is called there, pronouns left out, in order
   * @param mentions how often it is mentioned
   */
  public record Seen(
      DocumentHeader document, List<String> readAs, List<String> words, int mentions) {
    /** Copies the lists. */
    public Seen {
      readAs = List.copyOf(readAs);
      words = List.copyOf(words);
    }
  }

  /** Copies the lists. */
  public ActorTraces {
    called = List.copyOf(called);
    readAs = List.copyOf(readAs);
    seen = List.copyOf(seen);
  }

  private static final class Draft {
    private final DocumentHeader document;
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private int mentions;

    Draft(DocumentHeader document) {
      this.document = document;
    }
  }

  private static final class Count {
    private final Set<Long> documents = new HashSet<>();
    private int mentions;
  }

  /** Those of one actor of the library. */
  static ActorTraces of(Database database, Identities identities, Actor actor) {
    Map<Long, Draft> drafts = new LinkedHashMap<>();
    Map<String, Count> counts = new TreeMap<>();
    database.each(
        row -> {
          DocumentHeader document = Library.header(row);
          String read = row.getString(8);
          if (identities.id(document.number(), read).equals(actor.id())) {
            Draft draft = drafts.computeIfAbsent(document.number(), key -> new Draft(document));
            draft.ids.add(read);
            draft.mentions++;
            boolean ofSeveral = row.getInt(13) > 1;
            if (!ofSeveral && !row.getString(12).equals(Mention.Form.PRONOUN.name())) {
              String words = words(row.getString(9), row.getInt(10), row.getInt(11));
              draft.words.add(words);
              Count count = counts.computeIfAbsent(words, key -> new Count());
              count.documents.add(document.number());
              count.mentions++;
            }
          }
          return true;
        },
        "SELECT " + Library.HEADER
            + ", a.actor, s.text, m.begin - s.begin, m.end - s.begin, m.form,"
            + " (SELECT count(*) FROM assignments b WHERE b.mention = m.number) FROM assignments a"
            + " JOIN mentions m ON m.number = a.mention JOIN documents d ON d.number = m.document"
            + " JOIN sentences s ON s.document = m.document AND s.position = m.sentence"
            + " WHERE a.actor IN (SELECT value FROM json_each(?)) ORDER BY d.number, m.begin",
        Records.write(identities.asRead(actor.id())));
    return new ActorTraces(called(counts), readAs(identities, actor), seen(drafts));
  }

  private static String words(String sentence, int begin, int end) {
    return sentence
        .substring(Math.max(0, begin), Math.min(sentence.length(), end))
        .replaceAll("\\s+", " ");
  }

  private static List<Called> called(Map<String, Count> counts) {
    List<Called> called = new ArrayList<>();
    counts.forEach(
        (words, count) -> called.add(new Called(words, count.mentions, count.documents.size())));
    called.sort(Comparator.comparingInt((Called c) -> -c.mentions()).thenComparing(Called::words));
    return called;
  }

  private static List<ReadAs> readAs(Identities identities, Actor actor) {
    Map<String, Set<String>> names = new TreeMap<>();
    Map<String, Set<String>> documents = new TreeMap<>();
    for (SeenActor seen : identities.sightings(actor.id())) {
      names
          .computeIfAbsent(seen.id(), id -> new TreeSet<>())
          .addAll(seen.actor().names());
      documents.computeIfAbsent(seen.id(), id -> new TreeSet<>()).add(seen.document());
    }
    List<ReadAs> readAs = new ArrayList<>();
    documents.forEach(
        (id, ids) -> readAs.add(new ReadAs(id, List.copyOf(names.get(id)), ids.size())));
    readAs.sort(Comparator.comparingInt((ReadAs r) -> -r.documents()).thenComparing(ReadAs::id));
    return readAs;
  }

  private static List<Seen> seen(Map<Long, Draft> drafts) {
    return drafts.values().stream()
        .map(draft -> new Seen(
            draft.document, List.copyOf(draft.ids), List.copyOf(draft.words), draft.mentions))
        .toList();
  }
}
