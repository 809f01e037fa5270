package entente.attribution;

import entente.article.Span;
import entente.attribution.CueEntry.Frame;
import entente.attribution.Layout.Word;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives quotations their speakers: named before, behind or between them, or carried on from the quotation before. */
final class QuotedSpeech {
  private static final int REACH = 30;
  private static final Set<Frame> DIRECT = Set.of(Frame.THAT, Frame.TOLD, Frame.QUOTE);

  /** A speech that is still being read. */
  private static final class Turn {
    Speech.@Nullable Source source;
    Speech.@Nullable Cue cue;

    @Nullable
    Named teller;

    final List<Span> parts = new ArrayList<>();
    String rule = "quotation";
    Span whole;

    Turn(Span whole) {
      this.whole = whole;
    }
  }

  /** Who speaks by which cue, and who tells of it: "X recalled Y saying". */
  private record Named(
      Speech.Source source, Speech.Cue cue, @Nullable Named teller) {
    Named(Speech.Source source, Speech.Cue cue) {
      this(source, cue, null);
    }
  }

  private final CueLexicon lexicon;
  private final Layout layout;
  private final List<Turn> turns = new ArrayList<>();
  private final Set<Span> used = new HashSet<>();

  QuotedSpeech(CueLexicon lexicon, Layout layout) {
    this.lexicon = lexicon;
    this.layout = layout;
  }

  List<Speech> read() {
    for (int i = 0; i < layout.quotations().size(); i++) {
      read(i);
    }
    List<Speech> speeches = new ArrayList<>();
    for (Turn turn : turns) {
      Named teller = turn.teller;
      if (teller != null) {
        speeches.add(new Speech(
            teller.source(),
            teller.cue(),
            turn.parts,
            Speech.Manner.DIRECT,
            "X recalled Y saying"));
      }
      Speech.Source source = selfNamed(turn);
      speeches.add(new Speech(source, turn.cue, turn.parts, Speech.Manner.DIRECT, turn.rule));
    }
    return speeches;
  }

  /** "I, X, …": who speaks through a letter says so in it. */
  private Speech.@Nullable Source selfNamed(Turn turn) {
    List<Word> words = layout.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      Word word = words.get(i);
      boolean within = turn.parts.stream().anyMatch(p -> p.contains(word.span()));
      if (within
          && word.token().text().equals("I")
          && words.get(i + 1).token().text().equals(",")
          && words.get(i + 2).token().entity().equals("PERSON")) {
        Word name = lastName(words, i + 2);
        return new Speech.Source(
            name.sentence().index(),
            name.token().index(),
            words.get(i + 2).span().union(name.span()));
      }
    }
    return turn.source;
  }

  private static Word lastName(List<Word> words, int first) {
    int at = first;
    while (at + 1 < words.size() && words.get(at + 1).token().entity().equals("PERSON")) {
      at++;
    }
    return words.get(at);
  }

  /** Whether the cue introduces a quotation. */
  boolean uses(Token cue) {
    return used.contains(cue.span());
  }

  private void read(int index) {
    Quotation quotation = layout.quotations().get(index);
    Turn before = turnBefore(index);
    Optional<Named> named = behind(index);
    if (named.isEmpty()) {
      named = before(index);
    }
    boolean same = before != null
        && named.isPresent()
        && before.cue != null
        && before.cue.span().equals(named.get().cue().span());
    if (same || (named.isEmpty() && before != null && carriesOn(before, quotation))) {
      before.parts.addAll(quotation.parts());
      before.whole = before.whole.union(quotation.whole());
      return;
    }
    Turn turn = new Turn(quotation.whole());
    turn.parts.addAll(quotation.parts());
    if (named.isPresent()) {
      turn.source = named.get().source();
      turn.cue = named.get().cue();
      turn.teller = named.get().teller();
      if (turn.teller != null) {
        used.add(turn.teller.cue().span());
      }
      turn.rule = "quotation with cue";
      used.add(turn.cue.span());
    } else {
      turn.source = subjectBefore(quotation);
    }
    turns.add(turn);
  }

  /** The last turn at the same depth of nesting. */
  private @Nullable Turn turnBefore(int index) {
    int outer = layout.outer(index);
    for (int i = turns.size() - 1; i >= 0; i--) {
      Span whole = turns.get(i).whole;
      int region = layout.region(new Span(whole.begin(), whole.begin()));
      int around = region == Layout.NONE ? Layout.NONE : layout.outer(region);
      if (around == outer) {
        return turns.get(i);
      }
    }
    return null;
  }

  /** Within a paragraph, and from one to the next when the next begins with the quotation. */
  private boolean carriesOn(Turn before, Quotation quotation) {
    int block = block(quotation.whole());
    int last = block(new Span(before.whole.end() - 1, before.whole.end()));
    if (block == last) {
      return subjectBetween(before, quotation) == null;
    }
    Span span = layout.analysis().article().blocks().get(block).span();
    return block == last + 1 && quotation.whole().begin() == span.begin();
  }

  private int block(Span place) {
    var blocks = layout.analysis().article().blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).span().begin() <= place.begin()) {
        return i;
      }
    }
    return 0;
  }

  /** A person who is the subject of a sentence between a turn and the next quotation takes the word. */
  private Speech.@Nullable Source subjectBetween(Turn before, Quotation quotation) {
    Speech.Source found = null;
    for (Sentence sentence : layout.analysis().sentences()) {
      if (sentence.span().begin() > before.whole.end()
          && sentence.span().end() <= quotation.whole().begin()) {
        Speech.Source person = person(sentence);
        found = person == null ? found : person;
      }
    }
    return found;
  }

  private Speech.@Nullable Source subjectBefore(Quotation quotation) {
    Sentence last = null;
    for (Sentence sentence : layout.analysis().sentences()) {
      if (sentence.span().end() <= quotation.whole().begin()
          && sentence.blockIndex() == block(quotation.whole())) {
        last = sentence;
      }
    }
    if (last == null) {
      return tellerBefore(quotation);
    }
    return layout.region(last.root().span()) != Layout.NONE ? null : person(last);
  }

  /** "Farah remembers the night." and then a paragraph in marks: the person who tells of it speaks. */
  private Speech.@Nullable Source tellerBefore(Quotation quotation) {
    int block = block(quotation.whole());
    Sentence last = layout.analysis().sentences().stream()
        .filter(s -> s.blockIndex() == block - 1)
        .reduce((one, next) -> next)
        .orElse(null);
    boolean tells = last != null
        && layout.region(last.root().span()) == Layout.NONE
        && last.root().isVerb()
        && !lexicon.frames(last.root().lemma(), 'V').isEmpty();
    return tells ? person(last) : null;
  }

  private static Speech.@Nullable Source person(Sentence sentence) {
    return sentence
        .child(sentence.root(), "nsubj")
        .filter(t -> t.entity().equals("PERSON"))
        .map(t -> SourceFinder.source(sentence, t))
        .orElse(null);
  }

  private int region(int index) {
    return layout.outer(index);
  }

  /** "…", said X; "…", X said. */
  private Optional<Named> behind(int index) {
    Quotation quotation = layout.quotations().get(index);
    if (endsSentence(quotation)) {
      return Optional.empty();
    }
    List<Word> words = after(index);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isStop(word.token())) {
        return Optional.empty();
      }
      if (isCue(word)) {
        Optional<Named> speaker = inverted(word, words, i)
            .or(() -> named(word, quotation.whole().end(), Integer.MAX_VALUE));
        return told(words, i, speaker).or(() -> speaker);
      }
      if (Clauses.isFinite(word.token()) && !isAuxiliary(word, words, i) && !inRelative(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "X recalled Y saying": Y speaks and X tells of it. */
  private Optional<Named> told(List<Word> words, int cue, Optional<Named> teller) {
    for (int i = cue + 2; i < Math.min(words.size(), cue + 8); i++) {
      Word word = words.get(i);
      if (!Clauses.isWord(word.token()) || word.token().tag().equals("IN")) {
        return Optional.empty();
      }
      if (word.token().tag().equals("VBG") && isCue(word)) {
        Token speaker = words.get(i - 1).token();
        boolean named = speaker.isNoun() || speaker.tag().equals("PRP");
        return named
            ? Optional.of(new Named(
                SourceFinder.source(word.sentence(), speaker), cue(word), teller.orElse(null)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean endsSentence(Quotation quotation) {
    String text = quotation.last().of(layout.analysis().article().text());
    return text.endsWith(".") || text.endsWith(";");
  }

  private static boolean isStop(Token token) {
    return token.text().equals(".") || token.text().equals(";") || token.text().equals(":");
  }

  private boolean isAuxiliary(Word word, List<Word> words, int at) {
    return word.token().is("aux")
        || at + 1 < words.size() && words.get(at + 1).token().isVerb();
  }

  private static boolean inRelative(Word word) {
    Token at = word.token();
    for (int steps = 0; steps < word.sentence().size(); steps++) {
      if (at.relation().equals("acl:relcl")) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = word.sentence().token(at.head());
    }
    return false;
  }

  private boolean isCue(Word word) {
    return word.token().isVerb()
        && lexicon.frames(word.token().lemma(), 'V').stream().anyMatch(DIRECT::contains);
  }

  /** "said X": the phrase behind the verb. */
  private Optional<Named> inverted(Word cue, List<Word> words, int at) {
    boolean first = words.subList(0, at).stream().noneMatch(w -> Clauses.isWord(w.token()));
    if (!first || at + 1 >= words.size() || words.get(at + 1).sentence() != cue.sentence()) {
      return Optional.empty();
    }
    return SourceFinder.phraseBehind(cue.sentence(), cue.token())
        .map(head -> new Named(SourceFinder.source(cue.sentence(), head), cue(cue)));
  }

  /** The subject of a cue, when it stands between two offsets. */
  private Optional<Named> named(Word cue, int from, int to) {
    return SourceFinder.subject(cue.sentence(), cue.token())
        .filter(t -> t.span().begin() >= from && t.span().end() <= to)
        .map(t -> new Named(SourceFinder.source(cue.sentence(), t), cue(cue)));
  }

  private static Speech.Cue cue(Word word) {
    return new Speech.Cue(
        word.sentence().index(), word.token().index(), word.span(), word.token().lemma());
  }

  private List<Word> after(int index) {
    Quotation quotation = layout.quotations().get(index);
    int end = quotation.whole().end();
    int block = block(quotation.last());
    return layout.words().stream()
        .filter(w -> w.span().begin() >= end && w.sentence().blockIndex() == block)
        .takeWhile(w -> layout.region(w.span()) == region(index))
        .limit(REACH)
        .toList();
  }

  /** X said: "…"; X told Y, "…". */
  private Optional<Named> before(int index) {
    Quotation quotation = layout.quotations().get(index);
    List<Word> words = beforeWords(index);
    boolean clauseBetween = false;
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (isCue(word) && !clauseBetween) {
        return named(word, 0, quotation.whole().begin()).or(() -> invertedBefore(word));
      }
      clauseBetween |=
          Clauses.isFinite(word.token()) && !inRelative(word) && !isAuxiliary(word, words, i);
    }
    return Optional.empty();
  }

  private static Optional<Named> invertedBefore(Word cue) {
    return SourceFinder.phraseBehind(cue.sentence(), cue.token())
        .map(head -> new Named(SourceFinder.source(cue.sentence(), head), cue(cue)));
  }

  private List<Word> beforeWords(int index) {
    Span whole = layout.quotations().get(index).whole();
    List<Word> words = new ArrayList<>();
    for (Word word : layout.words()) {
      if (word.span().begin() >= whole.begin()) {
        break;
      }
      boolean sameSentence = word.sentence().span().end() > whole.begin();
      if (sameSentence && layout.region(word.span()) == region(index)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The quotations that are speech of their own and no mere words picked out within a clause. */
  static List<Quotation> speech(Analysis analysis, List<Quotation> quotations, CueLexicon lexicon) {
    List<Word> words = new Layout(analysis, List.of()).words();
    return quotations.stream().filter(q -> isSpeech(q, words, lexicon)).toList();
  }

  private static boolean isSpeech(Quotation quotation, List<Word> words, CueLexicon lexicon) {
    List<Word> inside =
        words.stream().filter(w -> quotation.first().contains(w.span())).toList();
    if (inside.isEmpty() || quotation.parts().size() > 1 || !quotation.opened()) {
      return !inside.isEmpty();
    }
    int at = words.indexOf(inside.get(0));
    Word mark = before(words, at, 1);
    Word ahead = before(words, at, 2);
    boolean start = ahead == null
        || ahead.sentence() != mark.sentence()
        || ahead.sentence().blockIndex() != mark.sentence().blockIndex();
    String comma = ahead == null ? "" : ahead.token().text();
    boolean led = start
        || comma.equals(":")
        || comma.equals(",")
        || comma.equals("–")
        || comma.equals("—")
        || isLeadingCue(ahead, lexicon)
        || !Clauses.isWord(ahead.token());
    boolean clause = inside.stream().anyMatch(w -> Clauses.isFinite(w.token()));
    String end = inside.get(inside.size() - 1).token().text();
    boolean stopped = end.equals(".") || end.equals(",") || end.equals("?") || end.equals("!");
    if (Character.isLowerCase(inside.get(0).token().text().charAt(0))) {
      return clause
          && led
          && ahead != null
          && isLed(words.subList(Math.max(0, at - 13), at - 1), lexicon);
    }
    return led && (clause || stopped || comma.equals(":"))
        || clause && stopped && inside.size() > 7;
  }

  /** Whether a cue without "that" stands shortly before. */
  private static boolean isLed(List<Word> before, CueLexicon lexicon) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Token token = before.get(i).token();
      if (isLeadingCue(before.get(i), lexicon)) {
        return true;
      }
      if (token.text().equals("that") || token.text().equals(".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLeadingCue(@Nullable Word word, CueLexicon lexicon) {
    return word != null
        && word.token().isVerb()
        && lexicon.frames(word.token().lemma(), 'V').stream().anyMatch(DIRECT::contains);
  }

  private static @Nullable Word before(List<Word> words, int at, int steps) {
    return at - steps < 0 ? null : words.get(at - steps);
  }
}
