package entente.bench.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.statement.Reading;
import entente.statement.StatementReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading an article into statements, beside CoreNLP alone on the same text with the same annotators: the ratio says what
 * everything after the syntax costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ReadingBenchmark {
  private static final String TEXT = "harbour.txt";

  private StatementReader engine;
  private StanfordCoreNLP bare;
  private Article article;

  /** Loads the models and the text. */
  @Setup
  public void load() throws IOException {
    engine = StatementReader.load();
    bare = new StanfordCoreNLP(annotators());
    article = article();
  }

  private static Properties annotators() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("depparse.testThreads", "1");
    return properties;
  }

  static Article article() throws IOException {
    try (InputStream in = ReadingBenchmark.class.getResourceAsStream(TEXT);
        Stream<Found> found = new ArticleReader(ReadingOptions.defaults()).read(in)) {
      return ((Found.Read) found.findFirst().orElseThrow()).article();
    }
  }

  /** Reads the article with the engine. */
  @Benchmark
  public Reading reading() {
    return engine.read(article);
  }

  /** The reference: words, names, times and syntax, and nothing made of them. */
  @Benchmark
  public Annotation reference() {
    Annotation annotation = new Annotation(article.text());
    bare.annotate(annotation);
    return annotation;
  }
}
