package org.culturalpearls.portal.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.practice.OpinionView;
import org.springframework.stereotype.Component;

/** Puts names to opinions, in one read. */
@Component
class ShownOpinions {

  private final PeopleService people;

  ShownOpinions(PeopleService people) {
    this.people = people;
  }

  /** An opinion with the name and organisation of the expert. */
  public record Shown(String name, String organisation, Instant at, String text) {}

  List<Shown> of(List<OpinionView> opinions) {
    if (opinions.isEmpty()) {
      return List.of();
    }
    Map<PersonId, PersonView> experts =
        people.persons(opinions.stream().map(OpinionView::expert).distinct().toList());
    return opinions.stream()
        .map(
            each -> {
              PersonView expert = experts.get(each.expert());
              return new Shown(expert.name(), expert.organisation(), each.at(), each.text());
            })
        .toList();
  }
}
