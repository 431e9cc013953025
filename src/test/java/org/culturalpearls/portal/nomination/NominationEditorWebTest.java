package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Nominations.PATH;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.Label;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class NominationEditorWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;
  @Autowired private NominationSteps steps;

  @Test
  void showsEverySectionWithWhatIsWrittenAndWhatIsMissing() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    when(nominations.missing(READER, ID))
        .thenReturn(
            List.of(
                PlanService.MissingPart.of(
                    NominationSection.NEEDS.field(),
                    "nomination.missing.section",
                    Label.of(NominationSection.NEEDS))));
    mvc.perform(get(PATH).with(writer))
        .andExpect(status().isOk())
        .andExpect(shows("Our youth leaves</textarea>", "Noored lahkuvad</textarea>"))
        .andExpect(has("[name='english[OPENNESS]']"))
        .andExpect(has("[data-keep='" + PATH + "/draft']"))
        .andExpect(
            begins("a[href='#english[NEEDS]']", "Write in English: Local needs and strengths"))
        .andExpect(shows("Monday 30 November 2026, 23:59 in Stockholm (your time 00:59, Tuesday)"))
        .andExpect(shows(PATH + "/files", PATH + "/towns", PATH + "/withdraw", "(3 kB)"));
  }

  @Test
  void warnsBeforeTheWorkWhereATownCannotTakePart() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.draft());
    mvc.perform(get(PATH).with(writer)).andExpect(hides("cannot take part"));
    when(steps.doubts(READER, ID))
        .thenReturn(
            List.of(
                new EligibilityProblem(
                    Kind.COUNTRY, Nominations.draft().towns().get(0).municipality(), "")));
    mvc.perform(get(PATH).with(writer))
        .andExpect(shows("cannot take part", "its country does not take part in this cycle"));
  }

  @Test
  void opensOnlyWhatTheTownIsAskedToCompleteInTheLastRound() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.toComplete());
    mvc.perform(get(PATH).with(writer))
        .andExpect(status().isOk())
        .andExpect(shows("You are asked to complete it until", "Say for whom."))
        .andExpect(has("[name='english[NEEDS]']"))
        .andExpect(has("p.as-typed", "Our youth leaves"))
        .andExpect(shows("Only what you are asked to complete can be changed."))
        .andExpect(hides("you can submit it", "Write each section in English."))
        .andExpect(hasNo("[name='english[MOTIVATION]']"))
        .andExpect(hasNo("[name='english[PEOPLE]']"))
        .andExpect(hides("Say more of yourselves.", PATH + "/files\"", PATH + "/towns"));
  }

  @Test
  void opensTheFilesWhereTheTownIsAskedForThem() throws Exception {
    RequestPostProcessor writer = readers.whoWrites(Nominations.toCompleteWithFiles());
    mvc.perform(get(PATH).with(writer))
        .andExpect(shows("Send the letter again.", PATH + "/files\"", PATH + "/files/5/remove"))
        .andExpect(hides(PATH + "/towns"));
  }
}
