package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Officials of small towns open these pages over slow lines. */
@ServerTest
class SlowLineIT {

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tasks",
        "/camunda/lib/deps.js",
        "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
        "/camunda/app/tasklist/camunda-tasklist-bootstrap.css"
      })
  void isSentLessThanHalf(String path) throws IOException {
    HttpResponse<byte[]> answer = visitors.loggedIn(programme.coordinator()).asSent(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    var whole = new GZIPInputStream(new ByteArrayInputStream(answer.body()));
    assertThat(answer.body().length * 2).isLessThan(whole.readAllBytes().length);
  }
}
