package entente.actor;

import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known while one article is read: its actors and the mentions found so far, in the order of the text. */
final class Casting {
  final Analysis analysis;
  final Gazetteer gazetteer;
  final ActorWords words = ActorWords.load();
  final Map<String, Dossier> dossiers = new LinkedHashMap<>();
  /** Acronyms and nicknames that the article itself introduces. */
  final Map<String, Dossier> aliases = new LinkedHashMap<>();

  /** Who leads a body, as the article says, by the body's identifier. */
  final Map<String, Dossier> leaders = new LinkedHashMap<>();
  /** The body other than a state that a person leads, by the person's identifier. */
  final Map<String, Dossier> led = new LinkedHashMap<>();

  private final TreeMap<Long, Draft> drafts = new TreeMap<>();

  Casting(Analysis analysis, Gazetteer gazetteer) {
    this.analysis = analysis;
    this.gazetteer = gazetteer;
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  Optional<Draft> at(Sentence sentence, int head) {
    return Optional.ofNullable(drafts.get(key(sentence.index(), head)));
  }

  Optional<Draft> at(Sentence sentence, Token token) {
    return at(sentence, token.index());
  }

  Collection<Draft> all() {
    return drafts.values();
  }

  /** The mentions of a sentence by the place of their heads. */
  List<Draft> in(Sentence sentence) {
    return new ArrayList<>(
        drafts.subMap(key(sentence.index(), 0), key(sentence.index() + 1, 0)).values());
  }

  /** The mentions before a place, the last one first. */
  Collection<Draft> before(Sentence sentence, int position) {
    return drafts
        .headMap(key(sentence.index(), position), false)
        .descendingMap()
        .values();
  }

  Draft add(Draft draft) {
    drafts.put(key(draft.sentence.index(), draft.head), draft);
    draft.dossiers.forEach(dossier -> dossier.count++);
    return draft;
  }

  Dossier of(Gazetteer.Entry entry) {
    return dossiers.computeIfAbsent(
        entry.id(), id -> new Dossier(entry, analysis.article().published()));
  }

  /** The actor with the id, made if it is new. */
  Dossier of(String id, String name, Actor.Type type) {
    return dossiers.computeIfAbsent(id, key -> new Dossier(key, name, type));
  }

  /** The state with the code, if the gazetteer knows it. */
  Optional<Dossier> state(@Nullable String code) {
    return code == null ? Optional.empty() : gazetteer.state(code).map(this::of);
  }

  /** An identifier for what only this article knows. */
  String local(String kind, String description) {
    return kind + ":" + analysis.article().id() + "#" + Fold.id(description);
  }

  String text(Sentence sentence, int first, int last) {
    return analysis.text(sentence.span(first, last)).replaceAll("\\s+", " ");
  }
}
