/** The processes of the award: adapters out, steps in, and the names that models and code share. */
package org.culturalpearls.workflow.award;
