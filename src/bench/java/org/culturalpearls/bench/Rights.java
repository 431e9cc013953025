package org.culturalpearls.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.workflow.forms.TaskForms;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands before whoever is asked for rights, and says yes without asking while they are off. What a
 * facade compares with data that it needs anyway is compared all the same.
 */
class Rights implements BeanPostProcessor {

  private static final Set<Class<?>> ASKED =
      Set.of(
          TaskForms.class, PeopleService.class, ParticipationService.class, MentoringService.class);
  private static final Set<String> REFUSING =
      Set.of(
          "requireMayDo",
          "requireRole",
          "requireTeamMember",
          "requireMentor",
          "requireMayActAsMentor");
  private static final Set<String> ANSWERING = Set.of("hasRole", "isTeamMember");

  private final AtomicBoolean checked = new AtomicBoolean(true);

  void check(boolean on) {
    checked.set(on);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return ASKED.stream()
        .filter(type -> type.isInstance(bean))
        .findFirst()
        .map(type -> switched(type, bean))
        .orElse(bean);
  }

  private Object switched(Class<?> type, Object bean) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (!checked.get() && REFUSING.contains(method.getName())) {
            return null;
          }
          if (!checked.get() && ANSWERING.contains(method.getName())) {
            return true;
          }
          try {
            return method.invoke(bean, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
