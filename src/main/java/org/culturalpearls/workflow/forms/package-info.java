/** Reads the forms beside the models, shows them with live values and validates submissions. */
@NamedInterface("forms")
package org.culturalpearls.workflow.forms;

import org.springframework.modulith.NamedInterface;
