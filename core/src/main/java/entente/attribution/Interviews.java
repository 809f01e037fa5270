package entente.attribution;

import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Interviews: what is answered is the word of whoever is interviewed. Turns are told by their labels ("Q:", "A.",
 * "BBC:", a name), or, without labels, by paragraphs that ask and paragraphs that answer in quotation marks or in the
 * first person. What is asked is the article's own.
 */
final class Interviews {
  private static final int FEWEST_MARKED = 2;
  private static final int FEWEST_PLAIN = 3;
  private static final Set<String> FIRST_PERSON =
      Set.of("I", "we", "We", "my", "My", "our", "Our", "me", "us");

  private final Analysis analysis;
  private final List<Block> blocks;
  private final Map<Integer, TurnLabel> labels = new LinkedHashMap<>();
  private final Set<String> asking = new LinkedHashSet<>();
  private final List<Speech> found = new ArrayList<>();
  private final boolean quoted;

  Interviews(Analysis analysis) {
    this.analysis = analysis;
    this.blocks = analysis.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int block = i;
      TurnLabel.of(text(i)).ifPresent(label -> labels.put(block, label));
    }
    labels.forEach((block, label) -> {
      if (label.asks() || label.isName() && text(block).endsWith("?")) {
        asking.add(label.words());
      }
    });
    this.quoted = !isLabelled() && quotedAnswers() >= FEWEST_MARKED;
  }

  /** The answers of an interview that has no quotation marks; empty for any other text. */
  List<Speech> read() {
    if (isLabelled()) {
      labelled();
    } else if (!quoted && isPlain()) {
      plain();
    }
    return List.copyOf(found);
  }

  /** The quotation with whoever is interviewed as its speaker, if it is an answer and nobody else is named. */
  Speech voiced(Speech speech) {
    boolean bare = quoted && speech.source() == null && speech.cue() == null;
    return bare && isAnswer(block(speech.contents().get(0)))
        ? new Speech(
            interviewee(firstQuestion()),
            null,
            speech.contents(),
            speech.manner(),
            "answer in an interview")
        : speech;
  }

  // ---- with labels

  /** Somebody asks, and the next label is another one. */
  private boolean isLabelled() {
    TurnLabel before = null;
    for (TurnLabel label : labels.values()) {
      boolean turn = before != null
          && asking.contains(before.words())
          && !label.words().equals(before.words());
      if (turn && (before.asks() == label.answers() || label.isName())) {
        return true;
      }
      before = label;
    }
    return false;
  }

  private void labelled() {
    int first = labels.keySet().iterator().next();
    TurnLabel turn = null;
    List<Span> said = new ArrayList<>();
    Speech.Source source = null;
    for (int i = first; i < blocks.size(); i++) {
      TurnLabel label = labels.get(i);
      boolean running = blocks.get(i).kind() == Block.Kind.PARAGRAPH
          || blocks.get(i).kind() == Block.Kind.QUOTATION;
      if (label != null || !running) {
        add(source, said);
        said = new ArrayList<>();
        turn = label;
        source = label == null ? null : source(i, label, first);
      }
      if (turn != null && running && !asking.contains(turn.words())) {
        said.add(label == null ? blocks.get(i).span() : behind(blocks.get(i).span(), label));
      }
    }
    add(source, said);
  }

  private static Span behind(Span block, TurnLabel label) {
    return new Span(block.begin() + label.length(), block.end());
  }

  private Speech.@Nullable Source source(int block, TurnLabel label, int first) {
    if (label.answers()) {
      return interviewee(first);
    }
    return label.isInitials() ? initialled(label, first) : named(block, label);
  }

  /** The label itself: "Zarif: …". */
  private Speech.@Nullable Source named(int block, TurnLabel label) {
    int begin = blocks.get(block).span().begin();
    Span span = new Span(begin, begin + label.words().length());
    for (Sentence sentence : sentences(block)) {
      for (Token token : sentence.tokens()) {
        if (token.span().end() == span.end()) {
          return new Speech.Source(sentence.index(), token.index(), span);
        }
      }
    }
    return null;
  }

  private Speech.@Nullable Source initialled(TurnLabel label, int first) {
    return people(first).stream()
        .filter(name -> label.fits(analysis.text(name.span())))
        .findFirst()
        .orElse(null);
  }

  // ---- without labels

  private int quotedAnswers() {
    int count = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      count += asks(i) && isQuoted(i + 1) ? 1 : 0;
    }
    return count;
  }

  /** A paragraph in quotation marks behind one without, or behind another answer. */
  private boolean isAnswer(int block) {
    return block > firstQuestion() && isQuoted(block) && !text(block - 1).isEmpty();
  }

  private boolean isQuoted(int block) {
    char first = text(block).charAt(0);
    return (first == '“' || first == '"' || first == '‘' || first == '«')
        && blocks.get(block).kind() == Block.Kind.PARAGRAPH;
  }

  private boolean asks(int block) {
    Block.Kind kind = blocks.get(block).kind();
    boolean text = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.HEADING;
    return text
        && !isQuoted(block)
        && text(block).endsWith("?")
        && sentences(block).size() <= 3;
  }

  private int firstQuestion() {
    int at = 0;
    while (at < blocks.size() && !asks(at)) {
      at++;
    }
    return at;
  }

  /** Answers to questions without marks are told from explanations by the "I" and "we" in most of them. */
  private boolean isPlain() {
    int asked = 0;
    int personal = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (asks(i) && !asks(i + 1)) {
        asked++;
        personal += isPersonal(i + 1) ? 1 : 0;
      }
    }
    return asked >= FEWEST_PLAIN && 2 * personal > asked;
  }

  private boolean isPersonal(int block) {
    return sentences(block).stream()
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> FIRST_PERSON.contains(t.text()));
  }

  private void plain() {
    int first = firstQuestion();
    Speech.Source source = interviewee(first);
    List<Span> said = new ArrayList<>();
    for (int i = first; i < blocks.size(); i++) {
      if (asks(i)) {
        add(source, said);
        said = new ArrayList<>();
      } else if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
        said.add(blocks.get(i).span());
      }
    }
    add(source, said);
  }

  // ---- who is interviewed

  /** Whom the text before the first turn is about: the first person who is a subject in it, else the first one named. */
  private Speech.@Nullable Source interviewee(int first) {
    List<Speech.Source> people = people(first);
    return people.stream()
        .filter(this::isSubject)
        .findFirst()
        .or(() -> people.stream().findFirst())
        .orElse(null);
  }

  private boolean isSubject(Speech.Source person) {
    Sentence sentence = analysis.sentence(person.sentence());
    Token token = sentence.token(person.head());
    Optional<Token> above = sentence.head(token);
    return token.is("nsubj")
        || token.is("appos") && above.filter(a -> a.is("nsubj")).isPresent();
  }

  /** The names of persons before a block; full names only, as bylines are no sentences. */
  private List<Speech.Source> people(int before) {
    List<Speech.Source> people = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (sentence.blockIndex() < before && endsName(sentence, token)) {
          people.add(SourceFinder.source(sentence, token));
        }
      }
    }
    return people;
  }

  private static boolean endsName(Sentence sentence, Token token) {
    boolean person = isPerson(token);
    boolean last =
        token.index() + 1 == sentence.size() || !isPerson(sentence.token(token.index() + 1));
    boolean full = token.index() > 0 && isPerson(sentence.token(token.index() - 1));
    return person && last && full;
  }

  private static boolean isPerson(Token token) {
    return token.entity().equals("PERSON");
  }

  // ---- the text

  private void add(Speech.@Nullable Source source, List<Span> said) {
    List<Span> spans = said.stream().filter(s -> s.begin() < s.end()).toList();
    if (!spans.isEmpty()) {
      found.add(new Speech(source, null, spans, Speech.Manner.DIRECT, "answer in an interview"));
    }
  }

  private String text(int block) {
    return blocks.get(block).span().of(analysis.article().text()).strip();
  }

  private List<Sentence> sentences(int block) {
    return analysis.sentences().stream().filter(s -> s.blockIndex() == block).toList();
  }

  private int block(Span place) {
    int at = 0;
    while (at + 1 < blocks.size() && blocks.get(at + 1).span().begin() <= place.begin()) {
      at++;
    }
    return at;
  }
}
