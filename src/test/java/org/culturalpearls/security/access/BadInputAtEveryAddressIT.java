package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.internal.SecuritySlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What no page sends is sent to every address, in the place of everything that it takes. */
@ApplicationTest
class BadInputAtEveryAddressIT {

  private static final String NUL = "a\0b";
  private static final List<String> VALUES =
      List.of(NUL, "-1", "999999999", "9223372036854775807", "99999999999999999999");

  @Autowired private MockMvc web;
  @Autowired private PeopleService people;
  @Autowired private WalkedCase walked;
  @Autowired private TestClock clock;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  private final List<String> wrong = new ArrayList<>();

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  /** What is only read comes first: what is sent to the others may end what the walk is about. */
  @Test
  void isRefusedAndIsNoDefect() throws IOException {
    Map<String, HandlerMethod> handlers = handlers();
    List<Visitor> visitors = walked.visitors();
    List<Address> addresses = new ArrayList<>(Address.all());
    addresses.sort(Comparator.comparing(Address::method));
    for (Address address : addresses) {
      HandlerMethod handler = handlers.get(address.method() + " " + address.pattern());
      PersonId person = letIn(address, visitors);
      if (address.pattern().contains("{")) {
        send(address, address.pattern().replaceAll("\\{[^}]*}", VALUES.get(3)), person, null, "");
        send(address, address.pattern().replaceAll("\\{[^}]*}", VALUES.get(4)), person, null, "");
      }
      String path = walked.fill(address.pattern());
      for (String name : SentNames.of(handler)) {
        List<String> values = name.contains(SentNames.FAR) ? List.of("1") : VALUES;
        values.forEach(value -> send(address, path, person, name, value));
      }
      for (String name : SentNames.filesOf(handler)) {
        sendFile(address, path, person, name);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Map<String, HandlerMethod> handlers() {
    return mappings.getHandlerMethods().entrySet().stream()
        .flatMap(
            each ->
                each.getKey().getMethodsCondition().getMethods().stream()
                    .flatMap(
                        method ->
                            each.getKey().getPatternValues().stream()
                                .map(
                                    pattern -> Map.entry(method + " " + pattern, each.getValue()))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** The first whom the table lets in; nobody where it lets in nobody. */
  private static PersonId letIn(Address address, List<Visitor> visitors) {
    return IntStream.range(1, visitors.size())
        .filter(address::lets)
        .mapToObj(visitors::get)
        .map(Visitor::person)
        .findFirst()
        .orElse(null);
  }

  private void send(Address address, String path, PersonId person, String name, String value) {
    var call = request(HttpMethod.valueOf(address.method()), path);
    if (name != null) {
      call.param(name, value);
    }
    perform(call, person, address, name + "=" + value.replace("\0", "\\0"));
  }

  private void sendFile(Address address, String path, PersonId person, String name) {
    var file = new MockMultipartFile(name, NUL + ".pdf", "application/pdf", new byte[] {1});
    perform(multipart(path).file(file), person, address, name + " called a\\0b.pdf");
  }

  private void perform(
      AbstractMockHttpServletRequestBuilder<?> call,
      PersonId person,
      Address address,
      String sent) {
    call.with(csrf());
    EveryAddressIT.FILLED_IN.forEach(
        (name, value) -> {
          if (!sent.startsWith(name + "=")) {
            call.param(name, value);
          }
        });
    if (person != null) {
      call.with(authentication(SecuritySlice.sessionOf(people.person(person))));
    }
    String answer;
    int status;
    try {
      status = web.perform(call).andReturn().getResponse().getStatus();
      answer = Integer.toString(status);
    } catch (Exception thrown) {
      status = 500;
      answer = thrown.toString();
    }
    if (status >= 500) {
      wrong.add("%s %s with %s: %s".formatted(address.method(), address.pattern(), sent, answer));
    }
  }
}
