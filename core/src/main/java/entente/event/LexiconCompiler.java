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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Expansion> expansions = sampled(template.expansions());
        works.add(new Work(example, template, expansions, sentences.size()));
        expansions.forEach(e -> sentences.add(e.isParsed() ? e.text() : ""));
      } catch (IllegalArgumentException wrong) {
        problems.add(new LexiconProblem(example.origin(), wrong.getMessage()));
      }
    }
    List<List<Sentence>> parsed = parse(sentences);
    List<Pattern> patterns = new ArrayList<>();
    works.forEach(work -> patterns.addAll(patterns(work, parsed)));
    return patterns;
  }

  /** The words of one choice that are parsed; the rest borrow their parse. */
  private static final int SAMPLE = 3;

  /**
   * The expansions worth parsing: of each choice the first few words, and every word that may stand otherwise in a
   * sentence (several words, a preposition). (docs/decisions/0002-borrowed-parses.md)
   */
  private static List<Expansion> sampled(List<Expansion> expansions) {
    Map<Integer, Integer> seen = new LinkedHashMap<>();
    List<Expansion> parsed = new ArrayList<>();
    for (Expansion expansion : expansions) {
      int before = seen.merge(expansion.choice(), 1, Integer::sum);
      boolean parse =
          before <= SAMPLE || isPhrase(expansion.word()) || PREPOSITIONS.contains(expansion.word());
      parsed.add(parse ? expansion : expansion.unparsed());
    }
    return parsed;
  }

  private static final Set<String> PREPOSITIONS = Set.of(
      "in", "on", "at", "to", "for", "from", "with", "against", "near", "into", "of", "over", "by",
      "toward", "towards", "around", "inside", "outside", "across", "along", "between", "under",
      "behind", "about", "up", "down", "off", "out", "away", "back");

  private static boolean isPhrase(String word) {
    return word.contains(" ") || word.contains("-");
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
    Analysis analysis = language.analyseSyntax(article(texts));
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

  /** One parsed expansion, with the part of speech of each chosen word. */
  private record Built(Expansion expansion, Node node, String shape, Map<Integer, String> tags) {}

  private List<Pattern> patterns(Work work, List<List<Sentence>> parsed) {
    List<Built> built = new ArrayList<>();
    List<Expansion> unbuilt = new ArrayList<>();
    String reason = "";
    for (int i = 0; i < work.expansions().size(); i++) {
      try {
        if (work.expansions().get(i).isParsed()) {
          built.add(built(work, work.expansions().get(i), parsed.get(work.first() + i)));
        } else {
          unbuilt.add(work.expansions().get(i));
        }
      } catch (IllegalArgumentException wrong) {
        unbuilt.add(work.expansions().get(i));
        reason = wrong.getMessage();
      }
    }
    if (built.isEmpty()) {
      problems.add(new LexiconProblem(work.example().origin(), reason));
      return List.of();
    }
    return patterns(work, built, unbuilt);
  }

  private List<Pattern> patterns(Work work, List<Built> built, List<Expansion> unbuilt) {
    Map<String, List<Built>> byShape = new LinkedHashMap<>();
    built.forEach(
        b -> byShape.computeIfAbsent(b.shape(), s -> new ArrayList<>()).add(b));
    List<Built> main = byShape.values().stream()
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElseThrow();
    List<Pattern> own = new ArrayList<>();
    List<Expansion> borrowers = new ArrayList<>(unbuilt);
    for (List<Built> alike : byShape.values()) {
      boolean sound = sound(alike.get(0), main.get(0));
      if (alike != main && sound && standsAlone(alike.get(0))) {
        own.add(pattern(
            work, plain(borrowed(joined(alike), alike.get(0), others(work, alike.get(0)), work))));
      } else if (alike != main) {
        alike.forEach(b -> borrowers.add(b.expansion()));
      }
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(pattern(work, plain(borrowed(joined(main), main.get(0), borrowers, work))));
    patterns.addAll(own);
    return patterns;
  }

  /** The words of the other choices, which a choice that stands alone goes with just as well. */
  private static List<Expansion> others(Work work, Built own) {
    return work.expansions().stream()
        .filter(e -> e.choice() >= 0 && e.choice() != own.expansion().choice())
        .filter(e -> own.tags().containsKey(e.choice()) && !isPhrase(e.word()))
        .toList();
  }

  private static Built built(Work work, Expansion expansion, List<Sentence> sentences) {
    if (sentences.size() != 1) {
      throw new IllegalArgumentException("not one sentence: \"" + expansion.text() + "\"");
    }
    PatternBuilder builder =
        new PatternBuilder(sentences.get(0), expansion, work.template().isNounPhrase());
    Node node = builder.build();
    if (!hasWord(node)) {
      throw new IllegalArgumentException(
          "no word of it says what happens: \"" + expansion.text() + "\"");
    }
    return new Built(expansion, node, shape(node), builder.tags());
  }

  /** Without a word it would match wherever somebody is named. */
  private static boolean hasWord(Node node) {
    return node.kind() == Kind.WORD || node.edges().stream().anyMatch(e -> hasWord(e.node()));
  }

  /** Whether the parties of the two hang on the root in the same way, whatever the prepositions. */
  private static boolean sound(Built other, Built main) {
    return parties(other.node(), "").equals(parties(main.node(), ""))
        && other.node().part().equals(main.node().part());
  }

  /** A choice of several words, or of a preposition, is a pattern of its own. */
  private static boolean standsAlone(Built built) {
    String word = built.expansion().word();
    return word.contains(" ")
        || word.contains("-")
        || !built.tags().containsKey(built.expansion().choice());
  }

  /**
   * A word that the parser took for something else in this sentence borrows the parse of the others: the part of speech
   * is known from them. (docs/decisions/0002-borrowed-parses.md)
   */
  private Node borrowed(Node node, Built main, List<Expansion> borrowers, Work work) {
    Node all = node;
    for (Expansion borrower : borrowers) {
      if (borrower.choice() >= 0) {
        all = withWord(all, main, borrower.choice(), borrower.word(), work);
      } else {
        List<String> first = work.template().firstWords();
        for (int choice = 0; choice < first.size(); choice++) {
          all = withWord(all, main, choice, first.get(choice), work);
        }
      }
    }
    return all;
  }

  private Node withWord(Node node, Built main, int choice, String word, Work work) {
    String tag = main.tags().get(choice);
    if (tag == null || isPhrase(word)) {
      problems.add(new LexiconProblem(
          work.example().origin(),
          "\"" + word + "\" parses otherwise than the rest; give it an example of its own"));
      return node;
    }
    Node with = put(node, choice + "#", language.lemma(word, tag));
    // The first word of a choice may be a singular where this one is a plural.
    return tag.equals("NN") ? put(with, choice + "#", language.lemma(word, "NNS")) : with;
  }

  private static Node put(Node node, String label, String lemma) {
    TreeSet<String> lemmas = new TreeSet<>(node.lemmas());
    if (lemmas.stream().anyMatch(l -> l.startsWith(label))) {
      lemmas.add(label + lemma);
    }
    List<Edge> edges = node.edges().stream()
        .map(e -> new Edge(e.role(), put(e.node(), label, lemma)))
        .toList();
    return new Node(node.kind(), lemmas, node.part(), edges);
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

  /** The roles by which the parties hang on the root. */
  private static String parties(Node node, String path) {
    TreeSet<String> found = new TreeSet<>();
    for (Edge edge : node.edges()) {
      String below = path + "/" + edge.role().replaceFirst(":.*", "");
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
    return node;
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
        heading.pair(),
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
      source.read(String.valueOf(file.getFileName()), text(file));
    }
    return source;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not text in UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + file, e);
    } catch (IOException e) {
      throw new IOException(file + " is no file that may be read", e);
    }
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
