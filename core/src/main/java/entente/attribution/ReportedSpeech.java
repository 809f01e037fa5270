package entente.attribution;

import entente.article.Span;
import entente.attribution.CueEntry.Frame;
import entente.attribution.CueEntry.Kind;
import entente.attribution.Layout.Window;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports governed by a verb: "X said that …", "…, X said", "as X wrote, …", "X accused Y of …". */
final class ReportedSpeech {
  private static final Set<Frame> CLAUSAL = Set.of(Frame.THAT, Frame.TOLD, Frame.BARE);
  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  private static final Set<String> NOBODY =
      Set.of("few", "no", "nobody", "none", "neither", "nothing");

  private final CueLexicon lexicon;
  private final Layout layout;
  private final QuotedSpeech quoted;
  private final List<Speech> found = new ArrayList<>();

  ReportedSpeech(CueLexicon lexicon, Layout layout, QuotedSpeech quoted) {
    this.lexicon = lexicon;
    this.layout = layout;
    this.quoted = quoted;
  }

  List<Speech> read() {
    for (Sentence sentence : layout.analysis().sentences()) {
      for (Token token : sentence.tokens()) {
        Set<Frame> frames = lexicon.frames(token.lemma(), 'V');
        if (token.isVerb() && !frames.isEmpty() && asserts(sentence, token)) {
          read(sentence, token, frames);
        }
      }
    }
    return found;
  }

  /** "did not say that" gives nobody's word; "does not believe that" gives a belief. */
  private boolean asserts(Sentence sentence, Token verb) {
    boolean said = lexicon.is(verb.lemma(), 'V', Kind.MENTAL) || !Clauses.isNegated(sentence, verb);
    return said
        && sentence.child(verb, "nsubj").filter(s -> isNobody(sentence, s)).isEmpty();
  }

  /** "Few believed that": nobody's word. */
  private static boolean isNobody(Sentence sentence, Token subject) {
    return NOBODY.contains(subject.text().toLowerCase(Locale.ROOT))
        || sentence.children(subject).stream()
            .anyMatch(c -> NOBODY.contains(c.text().toLowerCase(Locale.ROOT)) && c.is("det")
                || c.is("amod") && c.text().equalsIgnoreCase("few"));
  }

  private void read(Sentence sentence, Token verb, Set<Frame> frames) {
    Window window = layout.window(sentence, verb);
    Complements complements = new Complements(sentence, verb, window, lexicon);
    if (Clauses.isPassive(sentence, verb) || (complements.isReduced() && raises(verb))) {
      passive(sentence, verb, frames, complements);
      return;
    }
    boolean clausal = frames.contains(Frame.THAT) || frames.contains(Frame.TOLD);
    Optional<Token> subject = SourceFinder.subject(sentence, verb);
    if (shows(verb) && !subject.filter(s -> Speakers.canSpeak(s, lexicon)).isPresent()) {
      return;
    }
    if (clausal && subject.isPresent() && complements.isComparison(subject.get())) {
      add(sentence, verb, subject.get(), complements.behindComparison(subject.get()), "as X said");
      return;
    }
    boolean inverted = clausal && complements.isInverted();
    List<Span> right = inverted
        ? List.of()
        : complements.right(quoted.uses(verb) ? CLAUSAL : activeFrames(verb, frames));
    if (!right.isEmpty()) {
      subject.ifPresent(s -> add(sentence, verb, s, right, "X said that"));
    } else if (clausal && !quoted.uses(verb) && !verb.tag().equals("VBG")) {
      around(sentence, verb, subject, complements);
    } else if (clausal && quoted.uses(verb) && !verb.tag().equals("VBG")) {
      beforeQuoted(sentence, verb, subject, complements);
    }
  }

  /** What a letter shows is its word; what an attack shows is the article's. */
  private boolean shows(Token verb) {
    return lexicon.is(verb.lemma(), 'V', Kind.DOCUMENT);
  }

  /** In the active, "is said to" is no frame. */
  private Set<Frame> activeFrames(Token verb, Set<Frame> frames) {
    if (!raises(verb)) {
      return frames;
    }
    Set<Frame> active = EnumSet.copyOf(frames);
    active.remove(Frame.TO);
    return active;
  }

  private void around(
      Sentence sentence, Token verb, Optional<Token> subject, Complements complements) {
    if (complements.isInverted()) {
      SourceFinder.phraseBehind(sentence, verb)
          .ifPresent(s -> add(sentence, verb, s, complements.aroundInverted(s), "said X"));
    } else if (subject.isPresent() && !saysIt(sentence, verb)) {
      add(sentence, verb, subject.get(), complements.around(subject.get()), "…, X said");
    }
  }

  /** "X blamed Y, Y denied it": a verb with such an object has all that it says in it. */
  private static boolean saysIt(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .anyMatch(o -> o.index() > verb.index() && IT.contains(o.text()));
  }

  private static final Set<String> IT = Set.of("it", "this", "that");

  /** A clause with some words in marks before the cue: the plan was "a mistake", he said. */
  private void beforeQuoted(
      Sentence sentence, Token verb, Optional<Token> subject, Complements complements) {
    if (subject.isPresent() && !complements.isInverted()) {
      List<Span> left = complements.around(subject.get());
      add(sentence, verb, subject.get(), left, "…, X said");
    }
  }

  private void passive(Sentence sentence, Token verb, Set<Frame> frames, Complements complements) {
    Token agent = Clauses.agent(sentence, verb).orElse(null);
    if (frames.contains(Frame.TOLD)) {
      add(sentence, verb, agent, complements.right(Set.of(Frame.TOLD)), "was told by X that");
    } else if (frames.contains(Frame.THAT) || raises(verb)) {
      List<Span> raised = raises(verb) ? complements.raised() : List.of();
      List<Span> content = raised.isEmpty() && isExpletive(sentence, verb)
          ? complements.right(Set.of(Frame.THAT))
          : raised;
      add(sentence, verb, agent, content, "is said to");
    }
  }

  /** "is said to": whose word it is stays hidden. */
  private boolean raises(Token verb) {
    return lexicon.is(verb.lemma(), 'V', Kind.HIDDEN)
        && lexicon.frames(verb.lemma(), 'V').contains(Frame.TO);
  }

  private static boolean isExpletive(Sentence sentence, Token verb) {
    return sentence.children(verb).stream().anyMatch(t -> t.lemma().equals("it"));
  }

  private void add(
      Sentence sentence, Token verb, @Nullable Token subject, List<Span> contents, String rule) {
    if (contents.isEmpty() || isSingleWord(contents) || isOwnVoice(subject)) {
      return;
    }
    Speech.Source source = subject == null ? null : source(sentence, subject);
    Speech.Cue cue = new Speech.Cue(sentence.index(), verb.index(), verb.span(), verb.lemma());
    found.add(new Speech(source, cue, contents, Speech.Manner.INDIRECT, rule));
  }

  /** A clause of one word is a fault of the parser. */
  private boolean isSingleWord(List<Span> contents) {
    return contents.size() == 1 && layout.analysis().text(contents.get(0)).indexOf(' ') < 0;
  }

  private Speech.Source source(Sentence sentence, Token subject) {
    return SourceFinder.source(sentence, Documents.author(sentence, subject, lexicon));
  }

  /** What the author thinks is the article's own word, and what a speaker thinks the speaker's. */
  private boolean isOwnVoice(@Nullable Token subject) {
    return subject != null && OWN_VOICE.contains(subject.text().toLowerCase(Locale.ROOT));
  }
}
