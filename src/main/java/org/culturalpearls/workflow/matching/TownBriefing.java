package org.culturalpearls.workflow.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.matching.BriefingService;
import org.culturalpearls.mentoring.matching.BriefingService.Briefing;
import org.culturalpearls.mentoring.matching.BriefingService.Load;
import org.culturalpearls.mentoring.matching.BriefingService.Member;
import org.culturalpearls.mentoring.matching.ProposalId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AgreedProfiles.Profile;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats what a mentor reads of a town before accepting it. */
@Component
class TownBriefing {

  private static final String TEXT = "form.accept-mentoring.";

  private final BriefingService briefings;
  private final AwardResultService results;
  private final FormMessages messages;

  TownBriefing(BriefingService briefings, AwardResultService results, FormMessages messages) {
    this.briefings = briefings;
    this.results = results;
    this.messages = messages;
  }

  MarkdownText of(PersonId asked, ProposalId proposal) {
    Briefing briefing = briefings.toAnswer(asked, proposal);
    return MarkdownText.paragraphs(
        Stream.of(
            town(briefing),
            messages.markdown(TEXT + "part." + briefing.part()),
            team(briefing.team()),
            briefing.levels().map(this::levels).orElseGet(this::noLevels),
            history(briefing),
            load(briefing.own())));
  }

  private MarkdownText town(Briefing briefing) {
    ParticipationView town = briefing.town();
    return messages.markdown(
        TEXT + "town",
        town.town(),
        town.caseKey(),
        place(briefing),
        wishes(town),
        town.languages());
  }

  private MarkdownText wishes(ParticipationView town) {
    return town.themes().isEmpty()
        ? messages.markdown(TEXT + "no-wishes")
        : messages.markdown(TEXT + "wishes", town.themes());
  }

  private MarkdownText place(Briefing briefing) {
    String region = briefing.municipality().region();
    return region == null || region.isBlank()
        ? messages.markdown(TEXT + "country", briefing.town().country())
        : messages.markdown(TEXT + "region", region, briefing.town().country());
  }

  private MarkdownText team(List<Member> team) {
    return messages.markdown(TEXT + "team", MarkdownText.list(team.stream().map(this::member)));
  }

  private MarkdownText member(Member member) {
    boolean nameless = member.organisation() == null || member.organisation().isBlank();
    String key = TEXT + "member" + (member.lead() ? ".lead" : "");
    return nameless
        ? messages.markdown(key + ".alone", member.name())
        : messages.markdown(key, member.name(), member.organisation());
  }

  private MarkdownText levels(Profile profile) {
    return messages.markdown(
        TEXT + "levels",
        MarkdownText.list(
            profile.averages().entrySet().stream()
                .map(
                    each ->
                        messages.markdown(
                            TEXT + "level",
                            each.getKey(),
                            Math.round(each.getValue() * 10) / 10.0))));
  }

  private MarkdownText noLevels() {
    return messages.markdown(TEXT + "no-levels");
  }

  private MarkdownText history(Briefing briefing) {
    if (briefing.earlier().isEmpty()) {
      return messages.markdown(TEXT + "first-time");
    }
    ParticipationView town = briefing.town();
    Set<Integer> pearlIn =
        results.pearls().stream()
            .filter(pearl -> pearl.town().equals(town.town()) && pearl.country() == town.country())
            .map(PearlView::titleYear)
            .collect(Collectors.toSet());
    return messages.markdown(
        TEXT + "earlier",
        MarkdownText.list(
            briefing.earlier().stream()
                .map(
                    each ->
                        messages.markdown(
                            TEXT
                                + (pearlIn.contains(each.titleYear())
                                    ? "earlier.pearl"
                                    : "earlier.stage"),
                            Integer.toString(each.titleYear()),
                            each.stage()))));
  }

  private MarkdownText load(Load own) {
    return messages.markdown(TEXT + "load", own.leads(), own.twins(), own.capacity());
  }
}
