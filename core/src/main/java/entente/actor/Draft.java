package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention while its article is read. */
final class Draft {
  final Sentence sentence;
  final int head;
  final int first;
  final int last;
  final Mention.Form form;
  final List<Dossier> dossiers;
  final @Nullable String sector;
  final String how;
  /** A town, region or capital that stands for the country if it acts at all. */
  boolean place;
  /** Whether the name is only a part of its word, as in "anti-Arnor". */
  boolean inner;
  /** Whether the words name several, so that "they" fits. */
  boolean plural;
  /** Whether the words name a person, even where the actor is the state that the person serves. */
  boolean human;

  Draft(
      Sentence sentence,
      int head,
      int first,
      int last,
      Mention.Form form,
      List<Dossier> dossiers,
      @Nullable String sector,
      String how) {
    this.sentence = sentence;
    this.head = head;
    this.first = first;
    this.last = last;
    this.form = form;
    this.dossiers = List.copyOf(dossiers);
    this.sector = sector;
    this.how = how;
  }

  /** Takes over whether the other names a person or several. */
  Draft like(Draft other) {
    plural = other.plural || dossiers.size() > 1;
    human = other.human;
    return this;
  }

  /** Whether a capital stands where actors stand, as subject or object: "Arnost protested". */
  boolean acts() {
    Token at = token();
    while (at.is("conj") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    boolean argument = at.is("nsubj") || at.is("obj") || at.is("iobj");
    return how.startsWith("capital of")
        && argument
        && sentence.child(at, "case").isEmpty();
  }

  Token token() {
    return sentence.token(head);
  }

  Dossier dossier() {
    return dossiers.get(0);
  }

  boolean isOne() {
    return dossiers.size() == 1;
  }

  Mention mention() {
    return new Mention(
        sentence.index(),
        head,
        first,
        last,
        sentence.span(first, last),
        form,
        dossiers.stream().map(Dossier::actor).distinct().toList(),
        sector,
        how);
  }
}
