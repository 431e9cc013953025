package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every mapped address as everybody; an address that is not in the table fails. */
@ApplicationTest
class EveryAddressIT {

  @Autowired private MockMvc web;
  @Autowired private PeopleService people;
  @Autowired private WalkedCase walked;
  @Autowired private TestClock clock;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  /** Valid where a right is asked for only after the form was read. */
  static final Map<String, String> FILLED_IN =
      Map.ofEntries(
          Map.entry("version", "0"),
          Map.entry("one", "1"),
          Map.entry("other", "2"),
          Map.entry("versions[meetingPlaces]", "-1"),
          Map.entry("versions[openDoors]", "-1"),
          Map.entry("versions[newUses]", "-1"));

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void everyMappedAddressIsInTheTable() throws IOException {
    Set<String> mapped = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (handler.getBeanType().getName().startsWith("org.culturalpearls.portal")
                  && !handler.getBeanType().getName().contains(".portal.error.")) {
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            info.getPatternValues()
                                .forEach(pattern -> mapped.add(method + " " + pattern)));
              }
            });
    Set<String> inTable = new TreeSet<>();
    Address.all().forEach(address -> inTable.add(address.method() + " " + address.pattern()));
    assertThat(inTable).isEqualTo(mapped);
  }

  /** Where everybody is kept out a check that is missing would look the same. */
  @Test
  void everyAddressLetsSomebodyInOrSaysWhyNot() throws IOException {
    assertThat(Address.all())
        .allSatisfy(
            address ->
                assertThat(address.letsSomebodyIn())
                    .as(address.method() + " " + address.pattern())
                    .isEqualTo(address.why().isEmpty()));
  }

  @Test
  void everybodyGetsWhatTheTableSays() throws Exception {
    List<String> wrong = new ArrayList<>();
    List<Visitor> visitors = walked.visitors();
    for (Address address : Address.all()) {
      for (int i = 0; i < visitors.size(); i++) {
        int status = status(address, visitors.get(i));
        if (!address.answers(i, status)) {
          wrong.add(
              "%s %s as %s: %s instead of %s"
                  .formatted(
                      address.method(),
                      address.pattern(),
                      visitors.get(i).name(),
                      status,
                      address.statuses().get(i)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private int status(Address address, Visitor visitor) throws Exception {
    MockHttpServletRequestBuilder call =
        request(HttpMethod.valueOf(address.method()), walked.fill(address.pattern())).with(csrf());
    FILLED_IN.forEach(call::param);
    if (visitor.person() != null) {
      call.with(authentication(sessionOf(visitor.person())));
    }
    return web.perform(call).andReturn().getResponse().getStatus();
  }

  private UsernamePasswordAuthenticationToken sessionOf(PersonId id) {
    PersonPrincipal principal = PersonPrincipal.of(people.person(id));
    var authorities =
        principal.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
  }
}
