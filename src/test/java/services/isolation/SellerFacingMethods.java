package services.isolation;

import app.ForTests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;

/** Every public method of the services that a seller's people may call, found by its permission. */
@ForTests
public class SellerFacingMethods {

    /** A method and the bean to call it on. */
    public record SellerFacing(Object bean, Method method) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName()
                    + "."
                    + method.getName()
                    + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
        }
    }

    private static final String OWN = "'own-";

    private final ApplicationContext context;

    SellerFacingMethods(ApplicationContext context) {
        this.context = context;
    }

    public Stream<SellerFacing> all() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> isOfServices(context.getType(name)))
                .map(context::getBean)
                .flatMap(SellerFacingMethods::methodsOf)
                .sorted(Comparator.comparing(SellerFacing::toString));
    }

    private static boolean isOfServices(Class<?> type) {
        return type != null && ClassUtils.getUserClass(type).getName().startsWith("services.");
    }

    private static Stream<SellerFacing> methodsOf(Object bean) {
        return Arrays.stream(ClassUtils.getUserClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(
                        method ->
                                !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> permission(method).filter(rule -> rule.contains(OWN)).isPresent())
                .map(method -> new SellerFacing(bean, method));
    }

    private static Optional<String> permission(Method method) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class))
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                method.getDeclaringClass(), PreAuthorize.class)))
                .map(PreAuthorize::value);
    }
}
