package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorDirectory;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements that a user chooses by what they say. What he does not name (null) is not chosen by. */
public final class ChosenStatements {
  private final Library library;
  private final StatementFilter filter = StatementFilter.all();

  /** Chooses among all of a library. */
  public ChosenStatements(Library library) {
    this.library = library;
  }

  /** Only what this one does. */
  public ChosenStatements by(@Nullable String actor) {
    if (actor != null) {
      filter.byActor(ids(actor));
    }
    return this;
  }

  /** Only what is directed at this one. */
  public ChosenStatements to(@Nullable String recipient) {
    if (recipient != null) {
      filter.towards(ids(recipient));
    }
    return this;
  }

  /** Only what this one takes part in. */
  public ChosenStatements involving(@Nullable String actor) {
    if (actor != null) {
      filter.involving(ids(actor));
    }
    return this;
  }

  /** Only what joins these two, in either direction; without their members and agents. */
  public ChosenStatements between(String first, String second) {
    filter.between(ids(first), ids(second));
    return this;
  }

  /** Only what somebody in the chain of those who say so is called. */
  public ChosenStatements saidBy(@Nullable String speaker) {
    if (speaker != null) {
      filter.attributedTo(speakers(speaker), speaker);
    }
    return this;
  }

  /** Only what stands in the documents that are called so. */
  public ChosenStatements in(@Nullable String document) {
    if (document != null) {
      filter.inDocuments(ChosenDocuments.numbers(library.documents(), document));
    }
    return this;
  }

  /** Only those of a type. */
  public ChosenStatements of(@Nullable EventType type) {
    if (type != null) {
      filter.ofType(type.name());
    }
    return this;
  }

  /** Only those with a sign. */
  public ChosenStatements with(@Nullable Sign sign) {
    if (sign != null) {
      filter.ofSign(sign.symbol());
    }
    return this;
  }

  /** Only those of a modality. */
  public ChosenStatements as(@Nullable Modality modality) {
    if (modality != null) {
      filter.ofModality(modality.word());
    }
    return this;
  }

  /** Only those that are at least so sure, between 0 and 1. */
  public ChosenStatements atLeast(@Nullable Double confidence) {
    if (confidence != null) {
      filter.atLeast(confidence);
    }
    return this;
  }

  /** Only what may have happened in this time; what is undated is left out unless the range is everything. */
  public ChosenStatements during(DayRange range) {
    if (!range.isEverything()) {
      filter.during(range.from(), range.to());
    }
    return this;
  }

  /** The choice. */
  public StatementFilter filter() {
    return filter;
  }

  private Set<String> ids(String name) {
    return library.identities().united(ChosenActor.of(library, name).id());
  }

  /** A source may be nobody's name in particular ("officials"), so one that is no actor is no error. */
  private List<String> speakers(String name) {
    ActorDirectory.Answer answer = new ActorDirectory(library.identities().actors()).find(name);
    List<Actor> actors = answer instanceof ActorDirectory.One one
        ? List.of(one.actor())
        : answer instanceof ActorDirectory.Several several ? several.actors() : List.of();
    return actors.stream()
        .flatMap(a -> library.identities().united(a.id()).stream())
        .toList();
  }
}
