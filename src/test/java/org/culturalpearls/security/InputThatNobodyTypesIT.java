package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.culturalpearls.Programme;
import org.culturalpearls.RawCall;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Answered on a page that says so, and without a line about a defect. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class InputThatNobodyTypesIT {

  private static final String NUL = "a\0b";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;

  @Test
  void inASearch(CapturedOutput log) {
    isRefused(coordinator().get("/people?q=a%00b"), log);
  }

  @Test
  void asTheNameOfAParameter(CapturedOutput log) {
    isRefused(coordinator().get("/people?a%00b=1"), log);
  }

  @Test
  void inTheLogin(CapturedOutput log) {
    isRefused(
        visitors.stranger().post("/login", Map.of("email", NUL, "password", "some words")), log);
  }

  @Test
  void asTheSession(CapturedOutput log) {
    String cookie = Base64.getEncoder().encodeToString(NUL.getBytes(StandardCharsets.ISO_8859_1));
    isRefused(Visitor.withSession(visitors.address(), cookie).get("/"), log);
  }

  @Test
  void asTheNameOfAFile(CapturedOutput log) throws IOException {
    Visitor coordinator = coordinator();
    String token = coordinator.formToken("/import");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (String[] part :
        new String[][] {
          {"_csrf\"", token},
          {"kind\"", "MENTORS"},
          {"file\"; filename=\"a\0b.csv\"", "name;email\n"}
        }) {
      body.write(
          ("--x\r\nContent-Disposition: form-data; name=\""
                  + part[0]
                  + "\r\n\r\n"
                  + part[1]
                  + "\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
    }
    body.write("--x--\r\n".getBytes(StandardCharsets.ISO_8859_1));
    isRefused(
        coordinator.send("/import", "multipart/form-data; boundary=x", body.toByteArray()), log);
  }

  @Test
  void farInAList(CapturedOutput log) {
    isRefused(
        coordinator().post("/people/new", Map.of("name", "Somebody", "roles[300]", "MENTEE")), log);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//camunda/api/engine/engine/default/task",
        "/camunda//api/engine/engine/default/task",
        "/camunda/api;x/engine/engine/default/task",
        "//people"
      })
  void asAnAddress(String path, CapturedOutput log) {
    try (RawCall call = new RawCall(visitors.address(), path, "text/plain", 0, "")) {
      assertThat(call.answer()).startsWith("HTTP/1.1 400").contains("This did not work");
    }
    assertThat(log.getAll()).doesNotContain("\tat ");
  }

  private Visitor coordinator() {
    return visitors.loggedIn(programme.person("A coordinator", Role.COORDINATOR));
  }

  private static void isRefused(HttpResponse<String> answer, CapturedOutput log) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("This did not work");
    assertThat(log.getAll()).doesNotContain("\tat ");
  }
}
