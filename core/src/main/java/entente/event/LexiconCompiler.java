package entente.event;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.event.Pattern.Edge;
import entente.event.Pattern.Kind;
import entente.event.Pattern.Node;
import entente.event.Template.Expansion;
import entente.language.Analysis;
import entente.language.LanguageReader;
import entente.language.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compiles examples to patterns: spells out each choice, parses all of it with the parser that reads articles, and joins
 * the choices that parse alike. A choice that parses otherwise is kept as a pattern of its own if its parties stand in
 * the same roles; else it is refused with file, line and reason.
 */
final class LexiconCompiler {
  /** Sentences parsed in one go by one thread. */
  private static final int BATCH = 200;

  private final LanguageReader language;
  private final List<LexiconProblem> problems = new ArrayList<>();

  LexiconCompiler(LanguageReader language) {
    this.language = language;
  }

  /** What went wrong in the last compilation, in the order of the files. */
  List<LexiconProblem> problems() {
    return problems;
  }

  /** An example with its template, between reading and parsing. */
  private record Work(Example example, Template template, List<Expansion> expansions, int first) {}

  /** Compiles all examples that were read. */
  List<Pattern> compile(LexiconText source) {
    problems.clear();
    problems.addAll(source.problems());
    List<Work> works = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Example example : source.examples()) {
      try {
        Template template = Template.of(example.text(), source);
        List<Expansion> expansions = template.expansions();
        works.add(new Work(example, template, expansions, sentences.size()));
        expansions.forEach(e -> sentences.add(e.text()));
      } catch (IllegalArgumentException wrong) {
        problems.add(new LexiconProblem(example.origin(), wrong.getMessage()));
      }
    }
    List<List<Sentence>> parsed = parse(sentences);
    List<Pattern> patterns = new ArrayList<>();
    works.forEach(work -> patterns.addAll(patterns(work, parsed)));
    return patterns;
  }

  /** Parses short texts, each as a block of its own, and gives the sentences of each. */
  List<List<Sentence>> parse(List<String> texts) {
    int batches = (texts.size() + BATCH - 1) / BATCH;
    List<List<List<Sentence>>> parsed = IntStream.range(0, batches)
        .parallel()
        .mapToObj(b -> batch(texts.subList(b * BATCH, Math.min(texts.size(), (b + 1) * BATCH))))
        .toList();
    return parsed.stream().flatMap(List::stream).toList();
  }

  private List<List<Sentence>> batch(List<String> texts) {
    List<List<Sentence>> sentences = new ArrayList<>();
    texts.forEach(t -> sentences.add(new ArrayList<>()));
    Analysis analysis = language.analyse(article(texts));
    analysis.sentences().forEach(s -> sentences.get(s.blockIndex()).add(s));
    return sentences;
  }

  static Article article(List<String> texts) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String one : texts) {
      blocks.add(
          new Block(Block.Kind.PARAGRAPH, new Span(text.length(), text.length() + one.length())));
      text.append(one).append("\n\n");
    }
    return new Article("examples", null, null, null, null, null, text.toString(), blocks);
  }

  /** One parsed expansion. */
  private record Built(Expansion expansion, Node node, String shape) {}

  private List<Pattern> patterns(Work work, List<List<Sentence>> parsed) {
    List<Built> built = new ArrayList<>();
    for (int i = 0; i < work.expansions().size(); i++) {
      build(work, work.expansions().get(i), parsed.get(work.first() + i), built);
    }
    if (built.isEmpty()) {
      return List.of();
    }
    Map<String, List<Built>> byShape = new LinkedHashMap<>();
    built.forEach(
        b -> byShape.computeIfAbsent(b.shape(), s -> new ArrayList<>()).add(b));
    List<Built> main = byShape.values().stream()
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElseThrow();
    List<Pattern> patterns = new ArrayList<>();
    String parties = parties(main.get(0).node(), "");
    List<Built> adopted = new ArrayList<>(main);
    for (List<Built> alike : byShape.values()) {
      if (alike != main) {
        alike.forEach(b -> adopted(b, main.get(0)).ifPresent(adopted::add));
      }
    }
    patterns.add(pattern(work, joined(adopted)));
    for (List<Built> alike : byShape.values()) {
      if (alike == main) {
        continue;
      }
      if (sound(alike.get(0), main.get(0), parties)) {
        patterns.add(pattern(work, joined(alike)));
      } else {
        alike.stream()
            .filter(b -> adopted(b, main.get(0)).isEmpty())
            .forEach(b -> refuse(work.example(), b, main.get(0)));
      }
    }
    return patterns;
  }

  /**
   * The tree of the rest with the word chosen in place: what parses otherwise only because the parser attached a phrase
   * elsewhere is no other construction, as long as the word itself keeps its part of speech.
   */
  private static Optional<Built> adopted(Built other, Built main) {
    String choice = other.expansion().choice() + "#";
    Optional<Node> own = chosen(other.node(), choice);
    Optional<Node> place = chosen(main.node(), choice);
    if (own.isEmpty() || place.isEmpty() || !own.get().part().equals(place.get().part())) {
      return Optional.empty();
    }
    Node node = replaced(main.node(), place.get(), own.get().lemmas());
    return Optional.of(new Built(other.expansion(), node, main.shape()));
  }

  private static Optional<Node> chosen(Node node, String choice) {
    if (node.lemmas().stream().anyMatch(l -> l.startsWith(choice))) {
      return Optional.of(node);
    }
    return node.edges().stream().flatMap(e -> chosen(e.node(), choice).stream()).findFirst();
  }

  private static Node replaced(Node node, Node place, Set<String> lemmas) {
    List<Edge> edges = node.edges().stream()
        .map(e -> new Edge(e.role(), replaced(e.node(), place, lemmas)))
        .toList();
    return new Node(node.kind(), node == place ? lemmas : node.lemmas(), node.part(), edges);
  }

  private void build(Work work, Expansion expansion, List<Sentence> sentences, List<Built> built) {
    try {
      if (sentences.size() != 1) {
        throw new IllegalArgumentException("not one sentence: \"" + expansion.text() + "\"");
      }
      Node node =
          new PatternBuilder(sentences.get(0), expansion, work.template().isNounPhrase()).build();
      built.add(new Built(expansion, node, shape(node)));
    } catch (IllegalArgumentException wrong) {
      problems.add(new LexiconProblem(work.example().origin(), wrong.getMessage()));
    }
  }

  private static boolean sound(Built other, Built main, String parties) {
    return parties(other.node(), "").equals(parties)
        && other.node().part().equals(main.node().part());
  }

  private void refuse(Example example, Built built, Built main) {
    String choice = built.expansion().word().isEmpty()
        ? "the first choice"
        : "\"" + built.expansion().word() + "\"";
    problems.add(new LexiconProblem(
        example.origin(),
        choice + " parses otherwise than the rest (" + shape(built.node()) + " against "
            + shape(main.node()) + "); move it to an example of its own or put it in other words"));
  }

  /** The tree without the words chosen: two expansions are alike if these are equal. */
  private static String shape(Node node) {
    StringBuilder shape = new StringBuilder(node.kind().name().charAt(0) + "");
    node.lemmas().stream()
        .map(l -> l.indexOf('#') > 0 ? l.substring(0, l.indexOf('#')) : l)
        .distinct()
        .forEach(l -> shape.append(':').append(l));
    shape.append('/').append(node.part());
    node.edges().stream()
        .map(e -> e.role() + "(" + shape(e.node()) + ")")
        .sorted()
        .forEach(s -> shape.append(' ').append(s));
    return shape.toString();
  }

  /**
   * The roles by which the parties hang on the root. Which preposition it is does not count, for the author wrote it, nor
   * whether the phrase hangs on the verb or on its object, for the matcher looks at both.
   */
  private static String parties(Node node, String path) {
    TreeSet<String> found = new TreeSet<>();
    for (Edge edge : node.edges()) {
      boolean phrase = edge.role().startsWith("prep:");
      String below = phrase ? path.replaceFirst("/obj$", "") + "/prep" : path + "/" + edge.role();
      if (edge.node().kind() == Kind.ACTOR || edge.node().kind() == Kind.RECIPIENT) {
        found.add(below + "=" + edge.node().kind());
      }
      found.add(parties(edge.node(), below));
    }
    return String.join("", found);
  }

  /** One tree for expansions of the same shape, with all lemmas at the places of choice. */
  private static Node joined(List<Built> alike) {
    Node node = alike.get(0).node();
    for (Built other : alike.subList(1, alike.size())) {
      node = joined(node, other.node());
    }
    return plain(node);
  }

  private static Node joined(Node one, Node other) {
    TreeSet<String> lemmas = new TreeSet<>(one.lemmas());
    lemmas.addAll(other.lemmas());
    List<Edge> edges = new ArrayList<>();
    List<Edge> rest = new ArrayList<>(other.edges());
    for (Edge edge : one.edges()) {
      Edge match = rest.stream()
          .filter(e -> e.role().equals(edge.role()) && shape(e.node()).equals(shape(edge.node())))
          .findFirst()
          .orElse(edge);
      rest.remove(match);
      edges.add(new Edge(edge.role(), joined(edge.node(), match.node())));
    }
    return new Node(one.kind(), lemmas, one.part(), edges);
  }

  private static Node plain(Node node) {
    TreeSet<String> lemmas = new TreeSet<>();
    node.lemmas().forEach(l -> lemmas.add(l.substring(l.indexOf('#') + 1)));
    List<Edge> edges =
        node.edges().stream().map(e -> new Edge(e.role(), plain(e.node()))).toList();
    return new Node(node.kind(), lemmas, node.part(), edges);
  }

  private static Pattern pattern(Work work, Node node) {
    Example.Heading heading = work.example().heading();
    return new Pattern(
        heading.type(),
        heading.mode(),
        heading.contexts(),
        heading.symmetric(),
        heading.score(),
        heading.confidence(),
        node,
        heading.type() + ": " + work.template().shown(),
        work.example().origin());
  }

  /** Reads every file of examples in a folder, in the order of their names, sets first. */
  static LexiconText read(List<Path> files) throws IOException {
    LexiconText source = new LexiconText();
    for (Path file : files) {
      source.read(
          String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
    }
    return source;
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = new ArrayList<>(
          files.filter(f -> f.toString().endsWith(".examples")).sorted().toList());
      sorted.sort(
          (a, b) -> Boolean.compare(!a.endsWith("sets.examples"), !b.endsWith("sets.examples")));
      return sorted;
    }
  }

  /**
   * Compiles the built-in lexicon; run by the build.
   *
   * @param arguments the folder of examples and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    LexiconText source = read(files(folder));
    String fingerprint = CompiledLexicon.fingerprint(files(folder));
    if (CompiledLexicon.isCurrent(target, fingerprint)) {
      return;
    }
    LexiconCompiler compiler = new LexiconCompiler(LanguageReader.load());
    List<Pattern> patterns = compiler.compile(source);
    CompiledLexicon.write(target, fingerprint, patterns);
    Files.write(
        target.resolveSibling("refused.txt"),
        compiler.problems().stream().map(LexiconProblem::toString).toList());
    System.out.println(source.examples().size() + " examples compiled to " + patterns.size()
        + " patterns; " + compiler.problems().size() + " choices refused (see "
        + target.resolveSibling("refused.txt").getFileName() + ")");
  }
}
