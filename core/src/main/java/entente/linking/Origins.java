package entente.linking;

import entente.statement.Attribution;
import entente.statement.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who independently says that something happened. Ten outlets that quote one interview are one origin: what counts is the
 * end of the chain of attribution, else the agency that the article credits, else the outlet; articles that are copies of
 * each other, and the very same sentence elsewhere, add nothing.
 */
public final class Origins {
  /** A shorter sentence may be written twice by chance. */
  private static final int SENTENCE_WORDS = 8;

  private final Provenance provenance;
  private final Map<String, String> leader = new TreeMap<>();

  private Origins(Provenance provenance) {
    this.provenance = provenance;
  }

  /** The origins of these reports, in the order of their first reports; each report belongs to one. */
  public static List<Origin> of(List<Report> reports, Provenance provenance) {
    return new Origins(provenance).origins(reports);
  }

  private List<Origin> origins(List<Report> reports) {
    if (reports.size() == 1) {
      // Most events are told once: there is nothing to join.
      return List.of(origin(reports));
    }
    Map<Report, List<String>> labels = new LinkedHashMap<>();
    reports.forEach(report -> labels.put(report, labels(report)));
    labels.values().forEach(this::join);
    joinCopies(labels);
    Map<String, List<Report>> groups = new LinkedHashMap<>();
    labels.forEach((report, names) ->
        groups.computeIfAbsent(root(names.get(0)), root -> new ArrayList<>()).add(report));
    return groups.values().stream().map(this::origin).toList();
  }

  private void join(List<String> labels) {
    for (String label : labels) {
      String one = root(labels.get(0));
      String other = root(label);
      if (!one.equals(other)) {
        leader.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
      }
    }
  }

  /** What copied articles say in their own name they say once, and "officials" in them are the same. */
  private void joinCopies(Map<Report, List<String>> labels) {
    List<Report> reports = List.copyOf(labels.keySet());
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (haveOneEnd(reports.get(i), reports.get(j))
            && provenance.copies().areCopies(reports.get(i), reports.get(j))) {
          join(List.of(
              labels.get(reports.get(i)).get(0), labels.get(reports.get(j)).get(0)));
        }
      }
    }
  }

  private static boolean haveOneEnd(Report one, Report other) {
    Attribution left = end(one);
    Attribution right = end(other);
    return left == null || right == null
        ? left == right
        : String.valueOf(left.name()).equals(right.name());
  }

  private String root(String label) {
    String at = label;
    while (leader.containsKey(at)) {
      at = leader.get(at);
    }
    return at;
  }

  private Origin origin(List<Report> reports) {
    Report first = reports.get(0);
    Attribution end = end(first);
    if (end != null) {
      return new Origin(Origin.Kind.SOURCE, String.valueOf(end.name()), reports);
    }
    String agency = provenance.agency(first);
    return agency != null
        ? new Origin(Origin.Kind.AGENCY, agency, reports)
        : new Origin(Origin.Kind.OUTLET, publisher(first.document()), reports);
  }

  // ---- what two reports of one origin share
  // ------------------------------------------------------------------

  private List<String> labels(Report report) {
    Attribution end = end(report);
    return new ArrayList<>(end == null ? ofDocument(report) : ofSource(report, end));
  }

  private Set<String> ofDocument(Report report) {
    String agency = provenance.agency(report);
    Set<String> labels = new LinkedHashSet<>();
    labels.add("name:" + bare(agency == null ? publisher(report.document()) : agency));
    String sentence = NameForms.fold(report.statement().evidence().sentence().text());
    if (sentence.split(" ").length >= SENTENCE_WORDS) {
      labels.add("sentence:" + sentence);
    }
    return labels;
  }

  private Set<String> ofSource(Report report, Attribution end) {
    Set<String> labels = new LinkedHashSet<>();
    if (end.actorId() != null && end.actorId().indexOf('#') < 0) {
      labels.add("actor:" + end.actorId());
      labels.add("name:" + bare(String.valueOf(end.name())));
    } else if (isProper(end.source())) {
      labels.add("name:" + bare(String.valueOf(end.name())));
    } else {
      // "Officials" of two outlets need not be the same.
      labels.add("description:" + report.document().id() + ":" + end.name());
    }
    return labels;
  }

  /** Who stands at the end of the chain, as far as the text names anybody; null when the article itself says so. */
  static @Nullable Attribution end(Report report) {
    List<Attribution> named = report.statement().attribution().stream()
        .filter(link -> link.name() != null)
        .toList();
    return named.isEmpty() ? null : named.get(named.size() - 1);
  }

  private static boolean isProper(@Nullable Excerpt source) {
    return source != null
        && Arrays.stream(source.text().strip().split("\\s+"))
            .allMatch(word -> word.length() <= 3 || Character.isUpperCase(word.charAt(0)));
  }

  private static String publisher(DocumentHeader document) {
    return document.outlet() == null ? document.id() : document.outlet();
  }

  private static String bare(String name) {
    return NameForms.fold(name).replaceFirst("^the ", "");
  }
}
