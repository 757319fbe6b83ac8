"""French: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""je|on|nous? suis|est|sommes|pars|pars|partons? en|mes|les|de|nos? vacances|vacance|conge|
        conges svp?
        poser|ajouter|nouveau|nouvelle|mode des|un|une|mes? vacances|conge|conges|fermeture|absence
        fermeture|absence|ferme|fermee / fermeture annuelle / jour|jours de? conge|conges|repos
        fermer le|la|les? salon|boutique|cabinet|magasin|garage / nous sommes|on est ferme|fermes
        je suis absent|absente""",
    undo="""annule|annuler|annulez le|ma|la derniere|dernier modification|changement|action|fermeture
        annuler|annule|annulez ca|cela|tout? / defaire|defais ca? / retour / reviens en arriere / rouvrir""",
    help="""que puis-je|peux-je ecrire|dire|demander ici? / qu'est-ce que je peux ecrire|dire|faire ici?
        aide|aider / aide-moi / commandes / help / que sais-tu faire / que puis-je ecrire
        liste des commandes""",
    report="rapport|bilan|compte-rendu|resume du|de? la? jour|journee? / comment s'est passee la journee",
    drop="""
        non / non merci / annuler|annule|annulez / stop / laisse tomber / laissez tomber / oublie|oubliez
        rien / abandonner|abandonne / ne pas enregistrer|envoyer / quitter / tant pis""",
    yes="""oui / ouais / ok / okay / d'accord / c'est bon / je confirme|valide
        confirmer|confirme|valider|valide / enregistrer|enregistre / envoyer|envoie|envoyez / vas-y
        parfait""",
    closed="""
        je|on ne? recois|recoit pas / on|nous|je pars|part|partons du|le|demain|la|pour / pas de travail
        je|on prends|prend mon|mes|le lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|apres-midi|matin
        c'est|ce ferme / nous sommes|serons fermes|fermees|absents|en
        on est|sera ferme|fermee|fermes|absent|en / je suis|serai absent|absente|en|ferme
        salon|boutique|cabinet|magasin|garage est|sera ferme|fermee
        fermer|ferme|fermez|fermons le|la|les / nous fermons / je|on ferme|fermera
        ^ ferme|fermee|fermes|fermeture / en vacances|conge|conges / ^ vacances|conge|conges
        je|on ne? travaille|travaillons pas / nous ne? travaillons pas / jour|jours de conge|repos
        je|on prends|prend ma|la|une|mon|un journee|jour|conge / je suis malade aujourd'hui|demain? $
        je|on pars|part en / pas de rendez-vous""",
    block="""marque|marquez|marquer|mets|mettez ~ ~ ~ ~ occupe|indisponible|pris
        bloque|bloquer|bloquez|bloquons / occupe|indisponible ~ ~ ~ de|a|apres
        marquer ~ ~ ~ occupe|indisponible""",
    free="""
        ^ svp? libere|liberer|liberez|rouvre|rouvrir|rouvrez|debloque|debloquer|debloquez|ouvre|ouvrir|
        ouvrez
        debloque|debloquer|rouvrir|rouvre""",
    coming="""qui est|sera ~ reserve|inscrit|prevu|programme / combien de clients|clientes|rendez-vous|rdv
        qui vient|viendra|arrive|passe|vient-il|etait|avait / qui est ~ venu|venue|venus|passe
        qui est-ce qui vient / rendez-vous|rdv|clients d'hier / qui ai-je|j'ai|avons-nous
        qu'est-ce que j'ai|on / mes|les|nos rendez-vous|rdv|reservations du|de|pour|demain|aujourd'hui|ce
        mes|les|nos clients du|de|pour|demain|aujourd'hui|ce / mon|notre|le agenda|planning|programme
        l'agenda|planning du|de|pour|demain|aujourd'hui / ^ agenda|planning|programme
        ^ rendez-vous|rdv|reservations du|de|pour|demain|aujourd'hui / quels clients|rendez-vous
        j'ai qui / on a qui""",
    late="""je|j'ai|j'aurai|on|nous|suis|serai|serons|sommes|ai|a|aurai|avons ~ ~ ~ retard / en retard
        ^ retard / minutes de retard / heure|heures de retard""",
    open_end="""jusqu'a nouvel|nouvelle ordre|avis / pour une duree? indeterminee|indefinie / indefiniment
        sans fin / je ne? sais pas / sais pas / aucune idee / pas encore / inconnue? / on verra
        pour l'instant / fin ouverte""",
    calendar="calendrier* / agenda* / planning* / l'agenda / colonne / fauteuil",
    everything="""
        tous|toutes les? calendriers|agendas|plannings / tout le monde / tout le salon / toute l'equipe
        tout l'etablissement / tous|toutes|tout""",
    minutes="minute|minutes / min / mins / mn",
    hours="heure|heures / h",
    lengths={
        15: "quart d'heure / quinze",
        30: "demi-heure / demie heure / trente",
        60: "une heure",
        5: "cinq",
        10: "dix",
        20: "vingt",
        25: "vingt-cinq",
        40: "quarante",
        45: "quarante-cinq / trois quarts d'heure",
        90: "une heure et demie",
    },
    not_closed="""
        reste|restons ouvert|ouverts|ouverte / ne|n'est|pas ~ ~ ferme|fermes|fermee|fermons|fermez
        ne ~ fermons|fermez|ferme|bloque / pas ferme|fermes|fermee / sommes|serons pas ferme|fermes
        on est|sera pas ferme|fermes""",
    weekly="""ferme|fermes|fermee le lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche $
        tous|toutes les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|semaines|jours|lundi|
        mardi|mercredi|jeudi|vendredi|samedi|dimanche
        chaque lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|jour
        le|les lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches""",
    early="fermons|fermera|fermerons|ferme|fermes|fermer ~ ~ ~ a",
    asked="""y a t il des|une fermetures|fermeture|vacances|conges / il y a des fermetures
        est-ce ~ ~ ~ ferme|fermes|fermee|ouvert|ouverts|ouverte
        sommes-nous|est-on ~ ferme|fermes|ouvert|ouverts / on|nous est|sommes ouvert|ouverts
        quand ~ ~ ~ ferme|fermes|fermee / quelles|quels|mes|les|nos fermetures
        fermetures|vacances|conges prevues|prevus""",
    reopen="""terminer|terminez|termine|ecourter|finir mes|nos|les|la vacances|conges|fermeture
        annuler|annule|annulez|supprimer|supprime|supprimez|enlever|enleve|effacer|efface|arreter|retirer|
        retire ma|mes|la|les|le|nos|notre? vacances|conge|conges|fermeture|fermetures""",
    besides="sauf|excepte|hormis|exceptee / a part / a l'exception de|du|d' / mais pas",
    came="etait|avait|etaient|avions / venu|venue|venus|venues|passe",
    sooner="plus tot / en avance / de bonne heure",
    after="dans {}",
    real_words="reservation client demain congé",
)
