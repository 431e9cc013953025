package org.culturalpearls.security.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadRequestTest {

  private final MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/login");

  @Test
  void hasTheParametersOfItsAddressAndThenThoseOfItsForm() {
    sent.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
    sent.setParameter("page", "1");
    ReadRequest read = read("page=2&email=a%40b.example&town=P%C3%A4rnu+linn&empty=&bare&&50%");

    assertThat(read.getParameterValues("page")).containsExactly("1", "2");
    assertThat(read.getParameter("email")).isEqualTo("a@b.example");
    assertThat(read.getParameter("town")).isEqualTo("Pärnu linn");
    assertThat(read.getParameter("empty")).isEmpty();
    assertThat(read.getParameterMap())
        .containsOnlyKeys("page", "email", "town", "empty", "bare", "50%");
    assertThat(read.getParameter("missing")).isNull();
  }

  @Test
  void hasNoFilesAndNoParametersOfAnotherKindOfBody() {
    sent.setContentType("multipart/form-data; boundary=x");
    ReadRequest read = read("email=x");

    assertThat(read.getParts()).isEmpty();
    assertThat(read.getParameterMap()).isEmpty();
  }

  @Test
  void canBeReadByWhoWantsTheBytes() throws Exception {
    sent.setContentType("application/json");

    assertThat(read("{\"a\":1}").getReader().readLine()).isEqualTo("{\"a\":1}");
    assertThat(read("{}").getInputStream().readAllBytes()).hasSize(2);
  }

  @Test
  void isAFirstRequestForEveryFilter() {
    sent.setDispatcherType(DispatcherType.ASYNC);
    assertThat(read("").getDispatcherType()).isEqualTo(DispatcherType.REQUEST);

    sent.setDispatcherType(DispatcherType.ERROR);
    assertThat(read("").getDispatcherType()).isEqualTo(DispatcherType.ERROR);
  }

  private ReadRequest read(String body) {
    return new ReadRequest(sent, body.getBytes(StandardCharsets.UTF_8));
  }
}
