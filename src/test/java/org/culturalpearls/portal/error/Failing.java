package org.culturalpearls.portal.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that fail in every way that {@link ProblemPages} knows. */
@TestComponent
@Controller
public class Failing {

  @GetMapping("/fail/{kind}")
  String fail(@PathVariable String kind) {
    throw switch (kind) {
      case "broken" -> RuleBroken.in("password", "error.people.password-short", 12);
      case "not-allowed" -> new NotAllowed("error.people.role-needed");
      case "not-found" -> new NotFound("error.people.no-person");
      case "already-done" -> new AlreadyDone("error.people.already-inactive");
      case "changed" -> new ChangedMeanwhile("error.people.person-changed");
      case "locked" -> new OptimisticLockingFailureException("version 3");
      case "waited" -> new CannotAcquireLockException("secret detail");
      case "crossed" -> new IllegalStateException(new SQLException("secret detail", "40P01"));
      case "away" ->
          new DataAccessResourceFailureException(
              "secret detail", new SQLException("connection refused", "08001"));
      case "gone" -> new UncheckedIOException(new IOException("Broken pipe"));
      default -> new IllegalStateException("secret detail");
    };
  }

  @GetMapping("/number/{number}")
  String number(@PathVariable long number) {
    throw new IllegalStateException("never called");
  }

  @GetMapping("/asks")
  String asks(@RequestParam String question) {
    throw new IllegalStateException("never called");
  }
}
