package org.culturalpearls.workflow.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PdfRules;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.ending.CertificateService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class CertificateTest {

  private static final String LETTERS = "Rūjiena Õ Ą Ł Ż Ø Å Š";

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private CertificateService certificates;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void namesTownMentorsAndTimeInATaggedPdf() throws IOException {
    Pair pair = completed("COMPLETED");

    byte[] certificate = certificates.pdf(pair.lead(), pair.mentoring());
    assertThat(PdfRules.brokenBy(certificate)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(certificate)) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Certificate of mentoring", pair.town().town(), "Estonia", LETTERS)
          .contains("from 11 January 2027 to 2 December 2027", "cycle 2027", pair.key().value());
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
      assertThat(pdf.getDocumentInformation().getTitle()).contains(pair.town().town());
    }
  }

  @Test
  void isForTeamMentorsAndCoordinators() {
    Pair pair = completed("COMPLETED");

    for (PersonId reader :
        List.of(pair.town().mentee(), pair.lead(), pair.twin(), programme.coordinator())) {
      assertThat(certificates.pdf(reader, pair.mentoring())).startsWith('%', 'P', 'D', 'F');
    }
    for (PersonId stranger : List.of(programme.mentor(1), programme.newCase().mentee())) {
      assertThatThrownBy(() -> certificates.pdf(stranger, pair.mentoring()))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void isOnlyForWhatWasCarriedOut() {
    Pair early = completed("ENDED_EARLY");
    assertThatThrownBy(() -> certificates.pdf(early.lead(), early.mentoring()))
        .isInstanceOf(NotFound.class);
    clock.reset();
    Pair running = towns.withLead();
    assertThatThrownBy(() -> certificates.pdf(running.lead(), running.mentoring()))
        .isInstanceOf(NotFound.class);
  }

  private Pair completed(String outcome) {
    Pair pair = towns.withTwin();
    jdbc.sql("update person set name = ? where id = ?")
        .params(LETTERS, pair.lead().value())
        .update();
    engine.fire(pair.key(), "CatchEvent_AgreedEndReached");
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A festival.");
    engine.complete(
        pair.town().mentee(), pair.key(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    engine.complete(pair.lead(), pair.key(), "UserTask_GiveFinalFeedbackAsMentor", feedback);
    Map<String, Object> sent = new HashMap<>(Map.of("outcome", outcome));
    if (!outcome.equals("COMPLETED")) {
      sent.put("reason", "Nothing came of it.");
    }
    engine.complete(programme.coordinator(), pair.key(), "UserTask_CloseMentoring", sent);
    return pair;
  }
}
