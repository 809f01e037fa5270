package entente.app.answer;

import entente.actor.Actor;
import entente.app.network.Agency;
import entente.app.network.Folding;
import entente.linking.Report;
import entente.relation.AskedDays;
import entente.relation.Common;
import entente.relation.Dyad;
import entente.relation.Network;
import entente.relation.Phase;
import entente.relation.SideChange;
import entente.statement.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network with all that is shown of it.
 *
 * @param network the ties that are shown
 * @param whole those of everybody
 * @param center the actor in the middle, or null when all are shown
 * @param folding under whom each actor is counted
 * @param agencies who acts through whom
 * @param change what changed since an earlier time, or null when that was not asked for
 * @param span the first and the last day of which the library tells anything between two actors, or null
 */
public record NetworkView(
    Network network,
    Network whole,
    @Nullable Actor center,
    Folding folding,
    List<Agency> agencies,
    @Nullable Change change,
    @Nullable AskedDays span) {
  /**
   * What changed.
   *
   * @param since since when
   * @param sides what
   */
  public record Change(AskedDays since, SideChange sides) {}

  /** The first and the last day that any phase tells of. */
  public static @Nullable AskedDays span(List<Dyad> dyads) {
    List<Phase> phases = dyads.stream()
        .flatMap(d -> d.phases().phases().stream())
        .filter(p -> !p.events().isEmpty())
        .toList();
    Optional<LocalDate> first =
        phases.stream().map(p -> p.begin().first()).min(LocalDate::compareTo);
    Optional<LocalDate> last = phases.stream().map(p -> p.end().last()).max(LocalDate::compareTo);
    return first.isEmpty() || last.isEmpty() ? null : new AskedDays(first.get(), last.get());
  }

  /** How a statement came in where a side of it is counted under another: "via Qassem Soleimani, member of Iran". */
  public List<String> paths(Report report) {
    List<String> paths = new ArrayList<>();
    Stream.of(
            Optional.ofNullable(report.statement().actor()),
            Optional.ofNullable(report.statement().recipient()))
        .flatMap(Optional::stream)
        .map(Party::actor)
        .filter(a -> !folding.counted(a, report.statement().date()).id().equals(a.id()))
        .forEach(a -> folding
            .under(a)
            .ifPresent(
                u -> paths.add("via " + a.name() + ", " + (u.former() ? "once " : "") + u.path())));
    return paths;
  }

  /** Those who have a foe in common: around an actor, its own foes with all who share them, near to it or not. */
  public List<Common> commonFoes() {
    return whole.commonFoes().stream().filter(this::concerns).toList();
  }

  /** Those who have a friend in common: around an actor, its own friends with all who share them. */
  public List<Common> commonFriends() {
    return whole.commonFriends().stream().filter(this::concerns).toList();
  }

  private boolean concerns(Common common) {
    return center == null
        || common.ties().stream().anyMatch(t -> t.other(common.actor()).id().equals(center.id()));
  }
}
