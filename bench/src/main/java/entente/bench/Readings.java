package entente.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the engine makes of the articles of a file, or what it made of them before. */
interface Readings {
  /** The statements of each article, by its id, in the order of the text. */
  Map<String, List<Predicted>> of(Path articles);

  /** Takes what was exported before. */
  static Readings exported(List<Path> exports) {
    Map<String, List<Predicted>> all =
        byDocument(exports.stream().flatMap(file -> Export.read(file).stream()).toList());
    return file -> all;
  }

  /** Sorts statements by article; of an id that is a path, the last part counts. */
  static Map<String, List<Predicted>> byDocument(List<Predicted> all) {
    return all.stream()
        .collect(Collectors.groupingBy(
            p -> p.document().substring(p.document().lastIndexOf('/') + 1),
            LinkedHashMap::new,
            Collectors.toList()));
  }
}
