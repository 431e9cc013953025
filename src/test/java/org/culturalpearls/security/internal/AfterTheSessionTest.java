package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.util.ClassUtils;

class AfterTheSessionTest {

  private static final int AT_SESSION = SessionRepositoryFilter.DEFAULT_ORDER;

  /** Those before it need none. */
  @Test
  void eachFilterThatReadsTheSessionHasAPlaceOfItsOwn() {
    TreeMap<Integer, List<String>> filters =
        scanned().stream()
            .filter(type -> Objects.requireNonNull(OrderUtils.getOrder(type)) > AT_SESSION)
            .collect(
                Collectors.groupingBy(
                    OrderUtils::getOrder,
                    TreeMap::new,
                    Collectors.mapping(Class::getSimpleName, Collectors.toList())));
    assertThat(filters.values())
        .containsExactly(
            List.of("RefusedSessionFilter"),
            List.of("StrangersBodiesFilter"),
            List.of("PlacesPerPersonFilter"),
            List.of("RefusalsFilter"));
  }

  private static List<Class<?>> scanned() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Filter.class));
    return scanner.findCandidateComponents("org.culturalpearls").stream()
        .<Class<?>>map(
            found ->
                ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
        .filter(type -> OrderUtils.getOrder(type) != null)
        .toList();
  }
}
