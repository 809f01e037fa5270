package entente.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Analyses articles with a lean CoreNLP pipeline (Manning et al. 2014): tokens, parts of speech, lemmas, three classes
 * of names, expressions of time, and dependencies by the neural parser of Chen and Manning (2014). One reader may be
 * shared by any number of threads; the same article always gives the same analysis.
 */
public final class LanguageReader {

  private static final class Shared {
    static final LanguageReader READER = new LanguageReader();
  }

  /**
   * The longest sentence that is analysed, in words. Longer "sentences" are lists, tables or lost punctuation; they are left out, because a parse of them tells nothing
   * and the time for it grows with their length.
   */
  public static final int LONGEST_SENTENCE = 300;

  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP pipeline;
  private final StanfordCoreNLP syntax;
  private final SentenceParser parser = new SentenceParser();

  private LanguageReader() {
    this.splitter = new StanfordCoreNLP(properties("tokenize"), false);
    this.pipeline = new StanfordCoreNLP(properties("pos,lemma,ner"), false);
    this.syntax = new StanfordCoreNLP(properties("pos,lemma"), false);
  }

  /** The reader, its models loaded on the first call, which takes some seconds. */
  public static LanguageReader load() {
    return Shared.READER;
  }

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "true");
    properties.setProperty("ner.useSUTime", "true");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("sutime.markTimeRanges", "true");
    return properties;
  }

  /**
   * Analyses the blocks of an article one by one, so that no sentence runs over the end of one.
   *
   * @param article its date of publication, where known, is what "yesterday" is counted from; where unknown, relative
   *     expressions keep a value without a year
   */
  public Analysis analyse(Article article) {
    return analyse(article, pipeline);
  }

  /** Analyses words and syntax only: no names, no times; several times as fast. */
  public Analysis analyseSyntax(Article article) {
    return analyse(article, syntax);
  }

  private Analysis analyse(Article article, StanfordCoreNLP steps) {
    List<Sentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      analyse(article, i, steps, sentences, times);
    }
    return new Analysis(article, sentences, times);
  }

  private void analyse(
      Article article,
      int blockIndex,
      StanfordCoreNLP steps,
      List<Sentence> sentences,
      List<TimeExpression> times) {
    Block block = article.blocks().get(blockIndex);
    Annotation annotation = new Annotation(oneLine(block.span().of(article.text())));
    if (article.published() != null) {
      annotation.set(
          CoreAnnotations.DocDateAnnotation.class, article.published().toString());
    }
    splitter.annotate(annotation);
    leaveOutTheEndless(annotation);
    steps.annotate(annotation);
    int offset = block.span().begin();
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = tokens(map, offset);
      if (tokens.isEmpty()) {
        continue;
      }
      Span span = new Span(
          tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
      Sentence sentence = new Sentence(sentences.size(), block, blockIndex, span, tokens);
      sentences.add(sentence);
      times.addAll(times(map, sentence, article.text()));
    }
  }

  private static void leaveOutTheEndless(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<CoreMap> kept = sentences.stream()
        .filter(s -> s.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST_SENTENCE)
        .toList();
    annotation.set(CoreAnnotations.SentencesAnnotation.class, new ArrayList<>(kept));
  }

  /**
   * The dictionary form of a word that is known to be of a part of speech.
   *
   * @param tag after the Penn Treebank
   */
  public String lemma(String word, String tag) {
    return lemmaOf(word, tag);
  }

  static String lemmaOf(String word, String tag) {
    return Morphology.lemmaStatic(word, tag, true);
  }

  /** Line breaks within a block are white space; the length stays, so offsets do too. */
  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ');
  }

  private List<Token> tokens(CoreMap map, int offset) {
    List<Token> words = map.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(label -> token(label, offset))
        .toList();
    return parser.parsed(words);
  }

  private static Token token(CoreLabel label, int offset) {
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    String entity = label.ner() == null ? "O" : label.ner();
    return new Token(
        label.index() - 1,
        span,
        label.originalText(),
        label.lemma(),
        label.tag(),
        entity,
        -1,
        "root");
  }

  private static List<TimeExpression> times(CoreMap map, Sentence sentence, String text) {
    List<TimeExpression> times = new ArrayList<>();
    List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
    for (int i = 0; i < labels.size(); ) {
      Timex timex = labels.get(i).get(TimeAnnotations.TimexAnnotation.class);
      int j = i + 1;
      while (timex != null && j < labels.size() && sameTimex(timex, labels.get(j))) {
        j++;
      }
      if (timex != null) {
        Span span = sentence.span(i, j - 1);
        String value = timex.value() == null ? "" : timex.value();
        times.add(new TimeExpression(
            sentence.index(), i, j - 1, span, span.of(text), timex.timexType(), value));
      }
      i = j;
    }
    return times;
  }

  private static boolean sameTimex(Timex timex, CoreLabel label) {
    Timex other = label.get(TimeAnnotations.TimexAnnotation.class);
    return other != null && timex.tid().equals(other.tid());
  }
}
