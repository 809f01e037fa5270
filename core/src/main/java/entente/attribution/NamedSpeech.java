package entente.attribution;

import entente.article.Span;
import entente.attribution.CueEntry.Frame;
import entente.attribution.CueEntry.Kind;
import entente.attribution.Layout.Window;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports governed by a noun or an adjective: "X's claim that …", "fears of …", "X is sure that …". */
final class NamedSpeech {
  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  private final CueLexicon lexicon;
  private final Layout layout;
  private final List<Speech> found = new ArrayList<>();

  NamedSpeech(CueLexicon lexicon, Layout layout) {
    this.lexicon = lexicon;
    this.layout = layout;
  }

  List<Speech> read() {
    for (Sentence sentence : layout.analysis().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isNoun()) {
          noun(sentence, token);
        } else if (token.isAdjective() || token.isVerb()) {
          adjective(sentence, token);
        }
      }
    }
    return found;
  }

  private void noun(Sentence sentence, Token noun) {
    Set<Frame> frames = lexicon.frames(noun.lemma(), 'N');
    if (frames.contains(Frame.THAT)) {
      Token that = thatBehind(sentence, noun);
      Token owner = owner(sentence, noun);
      if (that != null && (owner != null || !lexicon.is(noun.lemma(), 'N', Kind.MENTAL))) {
        add(sentence, noun, owner, that.index() + 1, "X's claim that");
        return;
      }
    }
    if (frames.contains(Frame.OF)) {
      Clauses.withCase(sentence, noun, "of")
          .filter(o -> isOwned(sentence, noun) || lexicon.is(noun.lemma(), 'N', Kind.HIDDEN))
          .ifPresent(o -> addPhrase(sentence, noun, o));
    }
  }

  /** "that" behind the noun, with at most its phrase and an aside between. */
  private @Nullable Token thatBehind(Sentence sentence, Token noun) {
    Window window = layout.window(sentence, noun);
    for (int i = noun.index() + 1; i < window.last(); i++) {
      Token token = sentence.token(i);
      if (token.text().equalsIgnoreCase("that")
          && (token.tag().equals("IN")
              || (noun.isAdjective() || i == noun.index() + 1)
                  && Clauses.opensClause(sentence, i, window.last()))) {
        return token;
      }
      if (token.isVerb() || token.text().equals(";")) {
        return null;
      }
    }
    return null;
  }

  private boolean isOwned(Sentence sentence, Token noun) {
    return owner(sentence, noun) != null;
  }

  /** Whose word it is: possessor, by-phrase, adjective of nationality, or the subject of the verb that utters it. */
  private @Nullable Token owner(Sentence sentence, Token noun) {
    Optional<Token> possessor = sentence.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return possessor.get();
    }
    for (String preposition : List.of("by", "from", "among", "of")) {
      Optional<Token> phrase = Clauses.withCase(sentence, noun, preposition);
      if (phrase.isPresent() && !phrase.get().tag().equals("VBG")) {
        return phrase.get();
      }
    }
    return demonym(sentence, noun).or(() -> utterer(sentence, noun)).orElse(null);
  }

  private static Optional<Token> demonym(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(t -> t.is("amod") || t.is("compound"))
        .filter(t -> Character.isUpperCase(t.text().charAt(0)) && t.index() > 0)
        .findFirst();
  }

  private Optional<Token> utterer(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(v -> v.isVerb() && noun.is("obj"))
        .filter(v -> lexicon.frames(v.lemma(), 'V').contains(Frame.SOURCE))
        .flatMap(v -> SourceFinder.subject(sentence, v));
  }

  private void adjective(Sentence sentence, Token adjective) {
    Set<Frame> frames = lexicon.frames(adjective.lemma(), 'J');
    if (frames.isEmpty()) {
      frames = lexicon.frames(adjective.text().toLowerCase(Locale.ROOT), 'J');
    }
    if (!frames.contains(Frame.THAT) || Clauses.isNegated(sentence, adjective)) {
      return;
    }
    int begin = clause(sentence, adjective);
    Token holder = begin < 0 ? null : holder(sentence, adjective, begin);
    if (holder != null) {
      add(sentence, adjective, holder, begin, "X is sure that");
    }
  }

  private int clause(Sentence sentence, Token adjective) {
    Token that = thatBehind(sentence, adjective);
    if (that != null) {
      return that.index() + 1;
    }
    int next = adjective.index() + 1;
    return sentence.children(adjective).stream()
        .filter(c -> c.is("ccomp") || c.is("parataxis"))
        .filter(c -> Clauses.left(sentence, c) == next && !isPrepositional(sentence.token(next)))
        .map(c -> next)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isPrepositional(Token token) {
    return !Clauses.isWord(token) || token.tag().equals("IN") || token.tag().equals("TO");
  }

  /** "clear to X that", else the subject. */
  private @Nullable Token holder(Sentence sentence, Token adjective, int begin) {
    for (int i = adjective.index() + 1; i < begin; i++) {
      Token token = sentence.token(i);
      if (token.is("obl") || token.is("nmod")) {
        boolean to =
            sentence.children(token, "case").stream().anyMatch(c -> c.lemma().equals("to"));
        if (to) {
          return token;
        }
      }
    }
    Optional<Token> subject = sentence
        .child(adjective, "nsubj")
        .filter(s -> !s.lemma().equals("it"))
        .or(() -> adjective.is("xcomp") ? matrixSubject(sentence, adjective) : Optional.empty());
    return subject
        .filter(s -> s.index() < adjective.index())
        .filter(
            s -> !s.lemma().equals("it") && !s.tag().equals("EX") && !s.tag().equals("DT"))
        .orElse(null);
  }

  /** "made it clear that", "became convinced that". */
  private static Optional<Token> matrixSubject(Sentence sentence, Token adjective) {
    return sentence.head(adjective).flatMap(v -> sentence.child(v, "nsubj"));
  }

  private void add(Sentence sentence, Token cue, @Nullable Token source, int begin, String rule) {
    int end = end(sentence, cue, begin);
    Span content = begin > end ? null : Clauses.trimmed(sentence, begin, end);
    add(sentence, cue, source, content, rule);
  }

  private void add(
      Sentence sentence, Token cue, @Nullable Token source, @Nullable Span content, String rule) {
    if (content == null || isOwnVoice(source)) {
      return;
    }
    Speech.Source named = source == null ? null : SourceFinder.source(sentence, source);
    Speech.Cue words = new Speech.Cue(sentence.index(), cue.index(), cue.span(), cue.lemma());
    found.add(new Speech(named, words, List.of(content), Speech.Manner.INDIRECT, rule));
  }

  private void addPhrase(Sentence sentence, Token noun, Token object) {
    Token owner = owner(sentence, noun);
    if (owner != null && owner.index() == object.index()) {
      owner = null;
    }
    int first = Math.max(noun.index() + 2, Clauses.left(sentence, object));
    int last = Math.min(layout.window(sentence, noun).last(), Clauses.right(sentence, object));
    if (first <= last) {
      add(sentence, noun, owner, Clauses.trimmed(sentence, first, last), "X's claim of");
    }
  }

  /** The clause behind "that" ends with what hangs on its verb. */
  private int end(Sentence sentence, Token cue, int begin) {
    Window window = layout.window(sentence, cue);
    for (int i = begin; i <= window.last(); i++) {
      if (Clauses.isFinite(sentence.token(i))) {
        int right = Math.min(window.last(), reach(sentence, cue, i, window.last()));
        return Clauses.repeatsThat(sentence, right + 1, window.last()) ? window.last() : right;
      }
    }
    return begin;
  }

  private static int reach(Sentence sentence, Token cue, int finite, int last) {
    Token token = sentence.token(finite);
    Token verb = token.is("aux") || token.is("cop") ? sentence.head(token).orElse(token) : token;
    boolean main = Clauses.left(sentence, verb) < cue.index();
    return main ? last : Math.max(finite, Clauses.right(sentence, verb));
  }

  private boolean isOwnVoice(@Nullable Token source) {
    return source != null && OWN_VOICE.contains(source.text().toLowerCase(Locale.ROOT));
  }
}
