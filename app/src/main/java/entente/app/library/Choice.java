package entente.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user decides about actors and statements. */
public sealed interface Choice {
  /** The word by which it is stored and shown. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  /** The actors it is about; none where it is about a statement. */
  List<ActorAnchor> actors();

  /** Two actors are one; the first gives its name. */
  record Merge(ActorAnchor kept, ActorAnchor joined, boolean forced) implements Choice {
    @Override
    public List<ActorAnchor> actors() {
      return List.of(kept, joined);
    }
  }

  /**
   * What was taken for one actor is two: one in these documents, or read under these ids, and one in the rest.
   *
   * @param actor who was taken for one
   * @param documents ids of the documents of the one that goes apart; may be empty
   * @param readAs ids under which the one that goes apart was read; may be empty
   */
  record Split(ActorAnchor actor, List<String> documents, List<String> readAs) implements Choice {
    /** Copies the lists. */
    public Split {
      documents = List.copyOf(documents);
      readAs = List.copyOf(readAs);
    }

    @Override
    public List<ActorAnchor> actors() {
      return List.of(actor);
    }
  }

  /** An actor goes by this name. */
  record Rename(ActorAnchor actor, String name) implements Choice {
    @Override
    public List<ActorAnchor> actors() {
      return List.of(actor);
    }
  }

  /** This is no actor at all. */
  record Hide(ActorAnchor actor) implements Choice {
    @Override
    public List<ActorAnchor> actors() {
      return List.of(actor);
    }
  }

  /** The text does not say so. */
  record Reject(StatementAnchor statement) implements Choice {
    @Override
    public List<ActorAnchor> actors() {
      return List.of();
    }
  }

  /**
   * The text says otherwise; what is null stays as it was read.
   *
   * @param statement which
   * @param actor who acts
   * @param recipient to whom
   * @param type the type of event or tie
   * @param date when
   * @param modality how sure the text is
   * @param sign "+", "-" or "0"
   */
  record Correct(
      StatementAnchor statement,
      @Nullable Who actor,
      @Nullable Who recipient,
      @Nullable String type,
      @Nullable Days date,
      @Nullable String modality,
      @Nullable String sign)
      implements Choice {
    @Override
    public List<ActorAnchor> actors() {
      return List.of();
    }

    /** The names of the fields that are corrected, in the order of the export. */
    public List<String> fields() {
      List<String> fields = new ArrayList<>();
      add(fields, "type", type);
      add(fields, "sign", sign);
      add(fields, "actor", actor);
      add(fields, "recipient", recipient);
      add(fields, "date", date);
      add(fields, "modality", modality);
      return fields;
    }

    private static void add(List<String> fields, String name, @Nullable Object value) {
      if (value != null) {
        fields.add(name);
      }
    }
  }

  /** A side of a statement; nobody when null. */
  record Who(@Nullable ActorAnchor actor) {}

  /** The first and last possible day; both null: undated. */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
