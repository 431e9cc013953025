package org.culturalpearls.portal.mentoring;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.AgreementView;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.CertificateService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class AgreementWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/agreement";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AgreementService agreements;
  @Autowired private CertificateService certificates;
  @Autowired private MentoringService mentorings;
  @Autowired private ParticipationService participations;

  @Test
  void showsWhatBothSidesAgreedOn() throws Exception {
    when(agreements.agreement(any(), any()))
        .thenReturn(
            Optional.of(
                new AgreementView(
                    Saarelinn.MENTORING,
                    "Bring people to the harbour.",
                    MeetingRhythm.MONTHLY,
                    Set.of(Language.EN),
                    LocalDate.of(2027, 12, 1),
                    new PersonId(7),
                    Instant.parse("2027-01-11T09:00:00Z"),
                    null,
                    null)));
    for (PersonView of : new PersonView[] {reader.readerOfTheTeam(), reader.readerWhoMentors()}) {
      mvc.perform(get(PAGE).with(loggedIn.as(of)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Bring people to the harbour.")))
          .andExpect(content().string(containsString("once a month")))
          .andExpect(content().string(containsString("Wednesday 1 December 2027")))
          .andExpect(content().string(containsString("not yet")));
    }
  }

  @Test
  void saysThatNothingIsDraftedYet() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(content().string(containsString("has not drafted the agreement yet")));
  }

  @Test
  void hidesTheCaseFromOtherTowns() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
  }

  @Test
  void givesTheCertificateAsAFile() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(certificates.pdf(of.id(), Saarelinn.MENTORING)).thenReturn(new byte[] {1, 2});
    when(mentorings.mentoring(Saarelinn.MENTORING))
        .thenReturn(Saarelinn.mentoredBy(Saarelinn.MENTOR));
    when(participations.participation(Saarelinn.ID)).thenReturn(Saarelinn.with(of.id()));
    mvc.perform(get("/mentorings/90/certificate.pdf").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(
            header()
                .string("Content-Disposition", containsString("certificate-2027-saarelinn.pdf")))
        .andExpect(content().bytes(new byte[] {1, 2}));
  }

  @Test
  void hasNoCertificateForOthers() throws Exception {
    when(certificates.pdf(any(), any())).thenThrow(new NotFound("error.mentoring.not-found"));
    mvc.perform(get("/mentorings/90/certificate.pdf").with(loggedIn.as(reader.stranger())))
        .andExpect(status().isNotFound());
    mvc.perform(get("/mentorings/x/certificate.pdf").with(loggedIn.as(reader.stranger())))
        .andExpect(status().isNotFound());
  }
}
