package org.culturalpearls.award.nomination.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.shared.Slug;

/**
 * Checks a nomination against the rules of its cycle; the coordinator decides with the problems it
 * finds.
 */
final class EligibilityPolicy {

  private final Map<Country, EligibleArea> areas;

  EligibilityPolicy(Collection<EligibleArea> areas) {
    this.areas =
        areas.stream().collect(Collectors.toMap(EligibleArea::country, Function.identity()));
  }

  /**
   * Returns all problems; empty if the nomination is eligible.
   *
   * @param members all municipalities of the nomination, each once
   * @param missing the sections without an answer
   * @param elsewhere municipalities that have entered the cycle with another nomination that stands
   */
  List<EligibilityProblem> problems(
      List<MunicipalityView> members, List<String> missing, Set<MunicipalityId> elsewhere) {
    List<EligibilityProblem> problems = new ArrayList<>(places(members));
    members.stream()
        .map(MunicipalityView::id)
        .filter(elsewhere::contains)
        .forEach(town -> problems.add(new EligibilityProblem(Kind.ENTERED_TWICE, town, "")));
    missing.forEach(
        section -> problems.add(new EligibilityProblem(Kind.INCOMPLETE, null, section)));
    return List.copyOf(problems);
  }

  /** Checks whether the municipalities lie in an area that can take part. */
  private List<EligibilityProblem> places(Collection<MunicipalityView> members) {
    return members.stream().map(this::place).flatMap(Optional::stream).toList();
  }

  private Optional<EligibilityProblem> place(MunicipalityView town) {
    return place(town.country(), town.name(), town.region())
        .map(kind -> new EligibilityProblem(kind, town.id(), detail(kind, town)));
  }

  private static String detail(Kind kind, MunicipalityView town) {
    return kind == Kind.REGION ? town.region() : "";
  }

  /** The same for a town that has not entered yet. */
  Optional<Kind> place(Country country, String name, String region) {
    EligibleArea area = areas.get(country);
    if (area == null) {
      return Optional.of(Kind.COUNTRY);
    }
    if (isAmong(area.excluded(), name)) {
      return Optional.of(Kind.CAPITAL);
    }
    if (area.regions().isEmpty() || isAmong(area.regions(), region)) {
      return Optional.empty();
    }
    return Optional.of(region.isBlank() ? Kind.REGION_UNKNOWN : Kind.REGION);
  }

  /** Ignores spelling: Warszawa, WARSZAWA and warszawa are one. */
  private static boolean isAmong(List<String> names, String name) {
    String key = Slug.of(name);
    return names.stream().map(Slug::of).anyMatch(key::equals);
  }
}
