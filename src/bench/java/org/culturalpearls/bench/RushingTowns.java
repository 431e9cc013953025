package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Programme;
import org.culturalpearls.Rushing;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.UserTasks;

/** Towns of the application that submit whole drafts, each client for some of them. */
final class RushingTowns {

  static final Class<?>[] BEANS = {
    Engine.class, Entering.class, Nominated.class, Visitors.class,
  };

  private final List<Client> clients = new ArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private final Application application;
  private final Rushing rushing;

  private record Client(PersonId mentee, Visitor session, String token) {}

  RushingTowns(Application application, int clients) {
    this.application = application;
    rushing =
        new Rushing(
            application.bean(TestProgramme.class),
            application.bean(Nominated.class),
            application.bean(NominationProcess.class),
            application.bean(ParticipationService.class),
            application.bean(Engine.class));
    for (int i = 0; i < clients; i++) {
      PersonId mentee = application.bean(Programme.class).person("Rushing " + i, Role.MENTEE);
      Visitor session = application.bean(Visitors.class).loggedIn(mentee);
      this.clients.add(new Client(mentee, session, session.formToken("/me")));
    }
  }

  /** By forms that are sent over the loopback; their pages were opened before. */
  List<List<Runnable>> byForm(int nominations) {
    return drafted(
        nominations,
        (client, task) ->
            () -> {
              int answer =
                  client
                      .session()
                      .send(client.token(), "/tasks/" + task, Map.of("confirm", "true"))
                      .statusCode();
              if (answer != 302) {
                throw new IllegalStateException("submitted: " + answer);
              }
            });
  }

  /** The same without the web. */
  List<List<Runnable>> byCall(int nominations) {
    UserTasks desk = application.bean(UserTasks.class);
    return drafted(
        nominations,
        (client, task) -> () -> desk.submit(client.mentee(), task, Map.of("confirm", true)));
  }

  private List<List<Runnable>> drafted(int nominations, BiFunction<Client, String, Runnable> act) {
    TestClock clock = application.bean(TestClock.class);
    clock.reset();
    var cycle = application.bean(Entering.class).cycle();
    List<List<Runnable>> work = new ArrayList<>();
    for (int i = 0; i < clients.size(); i++) {
      List<Runnable> own = new ArrayList<>();
      for (int one = i; one < nominations; one += clients.size()) {
        Client client = clients.get(i);
        String town = "Rushing town " + number.incrementAndGet();
        own.add(act.apply(client, rushing.drafted(cycle, client.mentee(), town).task()));
      }
      work.add(own);
    }
    clock.set(Rushing.LAST_MINUTE);
    return work;
  }
}
