package org.culturalpearls.award.nomination.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.core.EnteredTown;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Component;

/** Finds the municipalities that enter together with a lead, each once and with how it agreed. */
@Component
class JointEntries {

  private final MunicipalityService municipalities;

  JointEntries(MunicipalityService municipalities) {
    this.municipalities = municipalities;
  }

  List<EnteredTown> towns(
      Nomination nomination, List<NominationService.EnterTogether.Member> members) {
    if (members.size() > NominationService.EnterTogether.MOST) {
      throw RuleBroken.in(
          "members", "error.nomination.many-towns", NominationService.EnterTogether.MOST);
    }
    Set<MunicipalityId> known = new HashSet<>();
    known.add(nomination.towns().get(0).municipality());
    List<EnteredTown> towns = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      EnteredTown town = town("members[" + i + "].", members.get(i), i + 1);
      if (!known.add(town.municipality())) {
        throw RuleBroken.in("members[" + i + "].name", "error.nomination.town-twice");
      }
      towns.add(town);
    }
    return towns;
  }

  private EnteredTown town(
      String prefix, NominationService.EnterTogether.Member member, int position) {
    String name =
        TextRule.required(prefix + "name", member.name(), NominationService.EnterTogether.MAX_NAME);
    TextRule.chosen(prefix + "country", member.country());
    String consent =
        TextRule.required(
            prefix + "consent", member.consent(), NominationService.EnterTogether.MAX_CONSENT);
    MunicipalityId id =
        municipalities
            .byName(name, member.country())
            .map(found -> found.id())
            .orElseThrow(() -> unknown(prefix + "name", name, member.country()));
    return new EnteredTown(id.value(), position, consent);
  }

  /** Coordinators enter towns; but most names that are not found are only spelled differently. */
  private RuleBroken unknown(String field, String name, Country country) {
    List<String> similar = SimilarNames.to(name, municipalities.inCountry(country));
    return similar.isEmpty()
        ? RuleBroken.in(field, "error.nomination.town-unknown", name)
        : RuleBroken.in(field, "error.nomination.town-similar", name, String.join(", ", similar));
  }
}
