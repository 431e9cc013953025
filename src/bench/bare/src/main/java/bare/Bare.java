package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Nothing but what the starter brings. */
@SpringBootApplication
public class Bare {

  public static void main(String[] arguments) {
    SpringApplication.run(Bare.class, arguments);
  }
}
